-- migrate:up
CREATE TABLE ships (id integer PRIMARY KEY, name text NOT NULL, berth int);
CREATE TABLE crews (id integer PRIMARY KEY, name text NOT NULL, berth int);
CREATE TABLE ports (id integer PRIMARY KEY, name text NOT NULL, berth int);

-- migrate:down
DROP TABLE ports;
DROP TABLE crews;
DROP TABLE ships;
