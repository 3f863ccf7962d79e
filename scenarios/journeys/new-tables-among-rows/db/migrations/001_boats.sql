-- migrate:up
CREATE TABLE boats (id int PRIMARY KEY, name text NOT NULL, length numeric);
CREATE TABLE made (what text);

-- migrate:down
DROP TABLE made;
DROP TABLE boats;
