-- migrate:up
ALTER TABLE ships ADD note varchar(20);

-- migrate:down
ALTER TABLE ships DROP COLUMN note;
