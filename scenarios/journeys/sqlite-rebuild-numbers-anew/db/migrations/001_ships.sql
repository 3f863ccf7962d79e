-- migrate:up
CREATE TABLE ships (id integer PRIMARY KEY AUTOINCREMENT, name text NOT NULL);

-- migrate:down
DROP TABLE ships;
