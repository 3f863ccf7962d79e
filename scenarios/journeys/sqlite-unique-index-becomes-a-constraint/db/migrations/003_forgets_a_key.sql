-- migrate:up
CREATE TABLE crew_new (id INTEGER PRIMARY KEY, badge TEXT UNIQUE, bunk INTEGER, rank TEXT);
INSERT INTO crew_new SELECT id, badge, bunk, NULL FROM crew;
DROP TABLE crew;
ALTER TABLE crew_new RENAME TO crew;

-- migrate:down
CREATE TABLE crew_old (id INTEGER PRIMARY KEY, badge TEXT UNIQUE, bunk INTEGER);
INSERT INTO crew_old SELECT id, badge, bunk FROM crew;
DROP TABLE crew;
ALTER TABLE crew_old RENAME TO crew;
