-- migrate:up
ALTER TABLE `boats` MODIFY `name` varchar(20) NOT NULL;

-- migrate:down
ALTER TABLE boats MODIFY name varchar(20);
