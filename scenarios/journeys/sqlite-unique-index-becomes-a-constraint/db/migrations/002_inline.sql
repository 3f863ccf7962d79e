-- migrate:up
CREATE TABLE crew_new (id INTEGER PRIMARY KEY, badge TEXT UNIQUE, bunk INTEGER);
INSERT INTO crew_new SELECT id, badge, bunk FROM crew;
DROP TABLE crew;
ALTER TABLE crew_new RENAME TO crew;
CREATE UNIQUE INDEX crew_bunk ON crew (bunk);

-- migrate:down
CREATE TABLE crew_old (id INTEGER PRIMARY KEY, badge TEXT, bunk INTEGER);
INSERT INTO crew_old SELECT id, badge, bunk FROM crew;
DROP TABLE crew;
ALTER TABLE crew_old RENAME TO crew;
CREATE UNIQUE INDEX crew_bunk ON crew (bunk);
