-- migrate:up
PRAGMA foreign_keys = off;
CREATE TABLE new_ships (id integer PRIMARY KEY AUTOINCREMENT, name text NOT NULL, flag text);
INSERT INTO new_ships (id, name) SELECT id, name FROM ships;
DROP TABLE ships;
ALTER TABLE new_ships RENAME TO ships;

-- migrate:down
ALTER TABLE ships DROP COLUMN flag;
