-- migrate:up
ALTER TABLE files ALTER COLUMN hash SET NOT NULL;
ALTER TABLE files DROP CONSTRAINT IF EXISTS hash_present;

-- migrate:down
-- seatrial: allow rollback-changes-schema because the check was made by hand in production
ALTER TABLE files ADD CONSTRAINT hash_present CHECK (hash IS NOT NULL) NOT VALID;
ALTER TABLE files ALTER COLUMN hash DROP NOT NULL;
