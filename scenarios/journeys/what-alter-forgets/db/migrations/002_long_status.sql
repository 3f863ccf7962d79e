-- migrate:up
ALTER TABLE orders ALTER COLUMN status TYPE text;

-- migrate:down
ALTER TABLE orders ALTER COLUMN status TYPE char(40);
