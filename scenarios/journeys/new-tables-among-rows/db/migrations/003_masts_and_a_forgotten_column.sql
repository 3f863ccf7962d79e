-- migrate:up
CREATE TABLE masts (id int PRIMARY KEY);

-- migrate:down
DROP TABLE masts;
ALTER TABLE boats DROP COLUMN length;
ALTER TABLE boats ADD COLUMN length numeric;
