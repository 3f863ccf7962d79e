CREATE TABLE ships (
    id integer PRIMARY KEY AUTOINCREMENT,
    name text NOT NULL UNIQUE CHECK (length(name) > 0),
    tons integer CHECK (tons > 0),
    state text CHECK (state IN ('afloat', 'docked')),
    hundredweights integer GENERATED ALWAYS AS (tons * 20) VIRTUAL
);
CREATE TABLE ports (id integer PRIMARY KEY, code text NOT NULL UNIQUE);
