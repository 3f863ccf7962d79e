-- migrate:up
ALTER TABLE boats ADD COLUMN title text;

-- migrate:down
ALTER TABLE boats ALTER COLUMN nick TYPE text USING coalesce(title, nick);
ALTER TABLE boats DROP COLUMN title;
