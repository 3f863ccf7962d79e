-- migrate:up
ALTER TABLE crew ALTER COLUMN name TYPE varchar(40);

-- migrate:down
ALTER TABLE crew ALTER COLUMN name TYPE varchar(40);
