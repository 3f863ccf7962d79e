-- migrate:up
CREATE EXTENSION IF NOT EXISTS unaccent;
ALTER TABLE users ADD COLUMN words text;

-- migrate:down
ALTER TABLE users DROP COLUMN words;
DROP EXTENSION unaccent;
