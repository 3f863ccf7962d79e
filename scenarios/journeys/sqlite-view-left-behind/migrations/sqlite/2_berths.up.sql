CREATE TABLE berths (id integer PRIMARY KEY, place text NOT NULL);
CREATE VIEW places AS SELECT place FROM berths;
