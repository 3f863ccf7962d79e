-- migrate:up
ALTER TABLE letters ADD CHECK (masked <> upper(masked) AND length(masked) > 4000);

-- migrate:down
ALTER TABLE letters DROP CONSTRAINT letters_masked_check;
