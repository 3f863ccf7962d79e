-- migrate:up
CREATE TABLE ships (id bigint PRIMARY KEY, name text NOT NULL, bio text);

-- migrate:down
DROP TABLE ships;
