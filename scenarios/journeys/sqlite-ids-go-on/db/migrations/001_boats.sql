-- migrate:up
CREATE TABLE boats (id integer PRIMARY KEY AUTOINCREMENT, name text NOT NULL);
CREATE TABLE ports (id integer PRIMARY KEY, name text NOT NULL);

-- migrate:down
DROP TABLE ports;
DROP TABLE boats;
