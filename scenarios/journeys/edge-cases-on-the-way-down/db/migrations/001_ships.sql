-- migrate:up
CREATE TABLE ships (id bigint PRIMARY KEY, name text);

-- migrate:down
DROP TABLE ships;
