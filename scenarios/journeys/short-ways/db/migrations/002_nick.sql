-- migrate:up
ALTER TABLE boats ADD COLUMN nick text;
CREATE INDEX boats_nick ON boats (nick);

-- migrate:down
DROP INDEX boats_nick;
ALTER TABLE boats DROP COLUMN nick;
