-- migrate:up
CREATE TABLE new_crew (id integer PRIMARY KEY, name text NOT NULL COLLATE BINARY);
INSERT INTO new_crew (id, name) SELECT id, name FROM crew;
DROP TABLE crew;
ALTER TABLE new_crew RENAME TO crew;

-- migrate:down
CREATE TABLE old_crew (id integer PRIMARY KEY, name text NOT NULL COLLATE BINARY);
INSERT INTO old_crew SELECT id, name FROM crew;
DROP TABLE crew;
ALTER TABLE old_crew RENAME TO crew;
