-- migrate:up
CREATE TABLE oars (id int PRIMARY KEY);

-- migrate:down
DROP TABLE oars;
