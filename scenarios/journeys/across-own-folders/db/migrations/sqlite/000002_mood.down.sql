DROP INDEX users_mail;
ALTER TABLE users DROP COLUMN mood;
