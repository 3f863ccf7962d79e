-- migrate:up
ALTER TABLE boats MODIFY berth bigint;

-- migrate:down
ALTER TABLE boats MODIFY berth int;
