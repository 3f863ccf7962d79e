-- migrate:up
CREATE TABLE vessels AS SELECT * FROM ships;
DROP TABLE ships;

-- migrate:down
CREATE TABLE ships (id bigint PRIMARY KEY, name text NOT NULL);
INSERT INTO ships SELECT * FROM vessels;
DROP TABLE vessels;
