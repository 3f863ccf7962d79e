-- migrate:up
CREATE TABLE piers (id int PRIMARY KEY) WITH SYSTEM VERSIONING;
DROP TABLE IF EXISTS wharves;

-- migrate:down
DROP TABLE piers;
