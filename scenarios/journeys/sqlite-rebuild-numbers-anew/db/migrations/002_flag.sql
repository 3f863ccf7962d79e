-- migrate:up
CREATE TABLE new_ships (id integer PRIMARY KEY, name text NOT NULL, flag text);
INSERT INTO new_ships (id, name) SELECT id, name FROM ships;
DROP TABLE ships;
ALTER TABLE new_ships RENAME TO ships;

-- migrate:down
ALTER TABLE ships DROP COLUMN flag;
