ALTER TABLE users ADD COLUMN notes jsonb DEFAULT '{}'::jsonb;
