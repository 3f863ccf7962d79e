-- migrate:up
CREATE TABLE a (id bigint PRIMARY KEY);

-- migrate:down
DROP TABLE a;
