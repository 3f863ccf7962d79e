-- migrate:up
ALTER TABLE orders ALTER COLUMN status DROP NOT NULL, ALTER COLUMN status DROP DEFAULT;

-- migrate:down
ALTER TABLE orders ALTER COLUMN status SET NOT NULL;
