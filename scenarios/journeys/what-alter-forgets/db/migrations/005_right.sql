-- migrate:up
ALTER TABLE orders ALTER COLUMN status TYPE varchar(80), ALTER COLUMN status SET DEFAULT 'new';

-- migrate:down
ALTER TABLE orders ALTER COLUMN status DROP DEFAULT, ALTER COLUMN status TYPE text;
