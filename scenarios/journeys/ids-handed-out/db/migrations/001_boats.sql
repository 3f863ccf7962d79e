-- migrate:up
CREATE TABLE boats (id bigint PRIMARY KEY, name text);
CREATE TABLE oars (id bigint PRIMARY KEY, name text);
CREATE TABLE sails (id bigint PRIMARY KEY, name text);

-- migrate:down
DROP TABLE sails;
DROP TABLE oars;
DROP TABLE boats;
