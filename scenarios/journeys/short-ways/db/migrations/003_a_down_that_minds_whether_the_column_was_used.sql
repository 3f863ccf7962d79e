-- migrate:up
ALTER TABLE boats ADD COLUMN rig text;

-- migrate:down
UPDATE boats SET name = '' WHERE rig IS NULL;
ALTER TABLE boats DROP COLUMN rig;
