-- migrate:up
ALTER TABLE people DROP COLUMN name;

-- migrate:down
ALTER TABLE people ADD COLUMN name text;
