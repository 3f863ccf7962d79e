-- migrate:up
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE INDEX IF NOT EXISTS users_search ON users USING gin ((email::text) gin_trgm_ops);

-- migrate:down
SELECT 1 FROM users;
