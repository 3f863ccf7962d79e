PRAGMA foreign_keys=OFF;
BEGIN;
CREATE TABLE ships (id integer PRIMARY KEY, name text);
COMMIT;
PRAGMA foreign_keys=ON;
