-- migrate:up
ALTER TABLE goods DROP COLUMN tag;

-- migrate:down
ALTER TABLE goods ADD COLUMN tag uuid NOT NULL DEFAULT gen_random_uuid();
ALTER TABLE goods ALTER COLUMN tag DROP DEFAULT;
