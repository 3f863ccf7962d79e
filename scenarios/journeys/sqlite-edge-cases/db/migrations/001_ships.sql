-- migrate:up
CREATE TABLE ships (id integer PRIMARY KEY, name text NOT NULL, nick text, score integer, berth integer);

-- migrate:down
DROP TABLE ships;
