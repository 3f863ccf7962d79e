PRAGMA foreign_keys = off;
CREATE TABLE crews_new (id INTEGER PRIMARY KEY, name TEXT);
INSERT INTO crews_new SELECT id, name FROM crews;
DROP TABLE crews;
ALTER TABLE crews_new RENAME TO crews;
