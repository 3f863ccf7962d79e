-- migrate:up
ALTER TABLE lengths ALTER length TYPE integer USING length::integer;

-- migrate:down
ALTER TABLE lengths ALTER length TYPE text;
