-- migrate:up
CREATE TABLE boats_new (id integer PRIMARY KEY, name text NOT NULL, code text);
INSERT INTO boats_new (id, name, code) SELECT id, name, code FROM boats;
DROP TABLE boats;
ALTER TABLE boats_new RENAME TO boats;

-- migrate:down
CREATE TABLE boats_old (id integer PRIMARY KEY, name text, code text);
INSERT INTO boats_old (id, name, code) SELECT id, name, code FROM boats;
DROP TABLE boats;
ALTER TABLE boats_old RENAME TO boats;
