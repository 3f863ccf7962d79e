-- migrate:up
CREATE TABLE ships_new (id INTEGER PRIMARY KEY, name TEXT);
INSERT INTO ships_new SELECT id, name FROM ships;
DROP TABLE ships;
ALTER TABLE ships_new RENAME TO ships;

-- migrate:down
CREATE TABLE ships_old (id INTEGER PRIMARY KEY, call_sign TEXT, name TEXT);
INSERT INTO ships_old (id, name) SELECT id, name FROM ships;
DROP TABLE ships;
ALTER TABLE ships_old RENAME TO ships;
