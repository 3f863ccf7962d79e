-- migrate:up
ALTER TABLE goods DROP COLUMN label;

-- migrate:down
ALTER TABLE goods ADD COLUMN label text;
UPDATE goods SET label = 'unknown';
ALTER TABLE goods ALTER COLUMN label SET NOT NULL;
