ALTER TABLE ships RENAME TO old_ships;
CREATE TABLE ships (id integer PRIMARY KEY, name text NOT NULL, tons integer DEFAULT 1, state text, hundredweights integer,
    CHECK (state IN ('afloat', 'docked', 'sunk')));
INSERT INTO ships SELECT * FROM old_ships;
DROP TABLE old_ships;
