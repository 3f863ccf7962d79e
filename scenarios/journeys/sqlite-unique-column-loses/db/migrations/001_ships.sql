-- migrate:up
CREATE TABLE ships (id INTEGER PRIMARY KEY, call_sign TEXT UNIQUE, name TEXT);

-- migrate:down
DROP TABLE ships;
