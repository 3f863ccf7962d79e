-- migrate:up
ALTER TABLE boats ADD COLUMN crew int CHECK (crew > 0);
ALTER TABLE boats RENAME COLUMN nick TO nickname;

-- migrate:down
ALTER TABLE boats RENAME COLUMN nickname TO nick;
ALTER TABLE boats DROP COLUMN crew;
