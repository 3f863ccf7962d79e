-- migrate:up
CREATE TABLE old_boats LIKE boats;
INSERT INTO old_boats SELECT * FROM boats;

-- migrate:down
DROP TABLE old_boats;
