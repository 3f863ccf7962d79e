BEGIN;
CREATE TABLE ships (id int PRIMARY KEY, name text);
COMMIT;
