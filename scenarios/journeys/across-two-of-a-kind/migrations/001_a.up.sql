CREATE TABLE a (id integer PRIMARY KEY, at text DEFAULT (random()));
