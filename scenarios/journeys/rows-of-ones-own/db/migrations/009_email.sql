-- migrate:up
ALTER TABLE letters ADD CONSTRAINT one_each UNIQUE (email);

-- migrate:down
ALTER TABLE letters DROP CONSTRAINT one_each;
