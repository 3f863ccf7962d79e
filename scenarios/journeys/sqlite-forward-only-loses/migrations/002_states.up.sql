CREATE TABLE new_ships (
    id integer PRIMARY KEY,
    name text NOT NULL,
    tons integer,
    state text CHECK (state IN ('afloat', 'docked', 'sunk')),
    hundredweights integer
);
INSERT INTO new_ships SELECT * FROM ships;
DROP TABLE ships;
ALTER TABLE new_ships RENAME TO ships;
