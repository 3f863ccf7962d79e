-- migrate:up
CREATE TABLE boats_gone AS SELECT * FROM boats;
DELETE FROM boats;

-- migrate:down
INSERT INTO boats SELECT * FROM boats_gone;
DROP TABLE boats_gone;
