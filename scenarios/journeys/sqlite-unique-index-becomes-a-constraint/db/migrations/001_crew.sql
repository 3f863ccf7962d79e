-- migrate:up
CREATE TABLE crew (id INTEGER PRIMARY KEY, badge TEXT, bunk INTEGER);
CREATE UNIQUE INDEX crew_badge ON crew (badge);
CREATE UNIQUE INDEX crew_bunk ON crew (bunk);

-- migrate:down
DROP TABLE crew;
