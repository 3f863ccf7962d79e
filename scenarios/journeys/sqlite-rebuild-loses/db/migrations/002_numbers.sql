-- migrate:up
CREATE TABLE new_berths (id integer PRIMARY KEY, code integer NOT NULL, metres real NOT NULL);
INSERT INTO new_berths (id, code, metres) SELECT id, code, metres FROM berths;
DROP TABLE berths;
ALTER TABLE new_berths RENAME TO berths;

-- migrate:down
