-- migrate:up
CREATE TABLE boats (id int PRIMARY KEY, name text NOT NULL, length numeric);

-- migrate:down
DROP TABLE boats;
