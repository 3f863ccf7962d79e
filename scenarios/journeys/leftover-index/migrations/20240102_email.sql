-- migrate:up
ALTER TABLE users ADD COLUMN phone text;
CREATE INDEX users_email_idx ON users (email);

-- migrate:down
ALTER TABLE users DROP COLUMN phone;
