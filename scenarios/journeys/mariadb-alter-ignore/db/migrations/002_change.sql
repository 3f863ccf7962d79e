-- migrate:up
ALTER IGNORE TABLE boats ADD UNIQUE INDEX codes (code);

-- migrate:down
ALTER TABLE boats DROP INDEX codes;
