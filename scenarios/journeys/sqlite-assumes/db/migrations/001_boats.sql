-- migrate:up
CREATE TABLE boats (id integer PRIMARY KEY, name text, code text);

-- migrate:down
DROP TABLE boats;
