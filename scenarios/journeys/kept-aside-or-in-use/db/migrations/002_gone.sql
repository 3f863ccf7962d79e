-- migrate:up
CREATE TABLE ships_gone AS SELECT * FROM ships WHERE id % 3 = 0;
DELETE FROM ships WHERE id % 3 = 0;

-- migrate:down
INSERT INTO ships SELECT * FROM ships_gone;
DROP TABLE ships_gone;
