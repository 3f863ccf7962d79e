ALTER TABLE users ADD COLUMN fleet integer;
CREATE INDEX users_fleet ON users (fleet, name);
