-- migrate:up
ALTER TABLE boats ADD COLUMN name varchar(20);

-- migrate:down
