-- migrate:up
ALTER TABLE boats MODIFY code varchar(5);

-- migrate:down
ALTER TABLE boats MODIFY code varchar(9);
