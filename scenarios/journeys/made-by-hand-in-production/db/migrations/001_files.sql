-- migrate:up
CREATE TABLE files (id bigint PRIMARY KEY, hash bytea);

-- migrate:down
DROP TABLE files;
