ALTER TABLE users ADD COLUMN fleet INTEGER;
-- seatrial: allow rollback-does-nothing because SQLite goes down by restoring the file
