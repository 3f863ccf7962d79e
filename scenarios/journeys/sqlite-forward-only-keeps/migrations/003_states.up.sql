CREATE TABLE new_ships (
    id integer PRIMARY KEY AUTOINCREMENT,
    name text NOT NULL CHECK (length(name) > 0),
    weight integer CHECK (weight > 0),
    state text CHECK (state IN ('afloat', 'docked', 'sunk')),
    hundredweights integer GENERATED ALWAYS AS (weight * 20) VIRTUAL
);
INSERT INTO new_ships (id, name, weight, state) SELECT id, name, tons, state FROM ships;
DROP TABLE ships;
ALTER TABLE new_ships RENAME TO ships;
CREATE UNIQUE INDEX ships_name ON ships (name);
