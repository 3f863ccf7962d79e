-- migrate:up
CREATE TABLE people (id bigint PRIMARY KEY, born date, name text);

-- migrate:down
DROP TABLE people;
