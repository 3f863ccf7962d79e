-- migrate:up
ALTER TABLE boats ADD COLUMN label varchar(60) GENERATED ALWAYS AS (name) STORED;

-- migrate:down
ALTER TABLE boats DROP COLUMN label;
