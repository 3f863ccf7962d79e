-- migrate:up
CREATE TABLE crew (id integer PRIMARY KEY, name text NOT NULL COLLATE NOCASE);

-- migrate:down
DROP TABLE crew;
