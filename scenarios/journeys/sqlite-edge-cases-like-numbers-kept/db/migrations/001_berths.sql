-- migrate:up
CREATE TABLE berths (id integer PRIMARY KEY, code text NOT NULL);

-- migrate:down
DROP TABLE berths;
