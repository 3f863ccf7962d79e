-- migrate:up
CREATE TABLE ships (id integer PRIMARY KEY AUTOINCREMENT, name text NOT NULL);
CREATE TABLE cabins (
    id integer PRIMARY KEY,
    ship_id integer NOT NULL REFERENCES ships (id) ON DELETE CASCADE,
    beds integer NOT NULL
);

-- migrate:down
DROP TABLE cabins;
DROP TABLE ships;
