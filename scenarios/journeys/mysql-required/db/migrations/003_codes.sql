-- migrate:up
ALTER TABLE boats ADD UNIQUE KEY codes (code);

-- migrate:down
ALTER TABLE boats DROP KEY codes;
