-- migrate:up
CREATE TABLE new_berths (id integer PRIMARY KEY, code varchar(20) NOT NULL);
INSERT INTO new_berths SELECT id, code FROM berths;
DROP TABLE berths;
ALTER TABLE new_berths RENAME TO berths;

-- migrate:down
SELECT 1;
