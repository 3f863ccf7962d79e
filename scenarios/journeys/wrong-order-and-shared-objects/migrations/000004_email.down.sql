ALTER TABLE users DROP COLUMN email;
DROP INDEX users_email;
