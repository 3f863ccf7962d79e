-- migrate:up
PRAGMA foreign_keys = off;
PRAGMA legacy_alter_table = on;
ALTER TABLE ships RENAME TO old_ships;
CREATE TABLE ships (id integer PRIMARY KEY, name text NOT NULL, flag text);
INSERT INTO ships (id, name) SELECT id, name FROM old_ships;
DROP TABLE old_ships;

-- migrate:down
ALTER TABLE ships DROP COLUMN flag;
