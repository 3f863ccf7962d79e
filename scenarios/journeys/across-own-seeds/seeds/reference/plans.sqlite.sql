INSERT OR IGNORE INTO plans (code, tags) VALUES ('free', '["a"]');
