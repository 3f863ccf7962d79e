ALTER TABLE users ADD COLUMN nick text;
CREATE UNIQUE INDEX one_nick ON users (nick);
