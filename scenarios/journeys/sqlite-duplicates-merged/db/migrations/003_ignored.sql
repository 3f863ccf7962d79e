-- migrate:up
CREATE TABLE crews_new (id integer PRIMARY KEY, name text NOT NULL UNIQUE, berth int);
INSERT OR IGNORE INTO crews_new SELECT id, name, berth FROM crews ORDER BY id;
DROP TABLE crews;
ALTER TABLE crews_new RENAME TO crews;

-- migrate:down
CREATE TABLE crews_old (id integer PRIMARY KEY, name text NOT NULL, berth int);
INSERT INTO crews_old SELECT id, name, berth FROM crews;
DROP TABLE crews;
ALTER TABLE crews_old RENAME TO crews;
