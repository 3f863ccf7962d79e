-- migrate:up
CREATE TABLE notes (id int PRIMARY KEY, body json, CONSTRAINT sound CHECK (json_valid(body)), flags bit(9) NOT NULL UNIQUE);

-- migrate:down
DROP TABLE notes;
