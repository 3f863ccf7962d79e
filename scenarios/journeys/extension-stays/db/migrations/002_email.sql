-- migrate:up
CREATE EXTENSION IF NOT EXISTS citext;
ALTER TABLE users ADD COLUMN email citext;

-- migrate:down
ALTER TABLE users DROP COLUMN email;
