ALTER TABLE users ADD COLUMN mood TEXT;
CREATE UNIQUE INDEX users_mail ON users (mail);
