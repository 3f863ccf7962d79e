-- migrate:up
CREATE TABLE ships (id integer PRIMARY KEY, name text NOT NULL);
CREATE TABLE berths (id integer PRIMARY KEY, ship_id integer REFERENCES ships (id));

-- migrate:down
DROP TABLE berths;
DROP TABLE ships;
