-- migrate:up
ALTER TABLE crew ALTER COLUMN rank TYPE varchar(40) COLLATE "default";

-- migrate:down
ALTER TABLE crew ALTER COLUMN rank TYPE varchar(40);
