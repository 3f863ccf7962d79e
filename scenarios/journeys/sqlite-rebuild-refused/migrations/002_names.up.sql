PRAGMA foreign_keys = off;
CREATE TABLE ports_new (id INTEGER PRIMARY KEY, name TEXT);
INSERT INTO ports_new SELECT id, name FROM ports;
DROP TABLE ports;
ALTER TABLE ports_new RENAME TO ports;
