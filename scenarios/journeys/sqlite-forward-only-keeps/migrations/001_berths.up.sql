CREATE TABLE berths (id integer PRIMARY KEY, ship_id integer REFERENCES ships (id), port text REFERENCES ports (code));
