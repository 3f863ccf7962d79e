-- migrate:up
ALTER TABLE boats ADD COLUMN built date NOT NULL;

-- migrate:down
ALTER TABLE boats DROP COLUMN built;
