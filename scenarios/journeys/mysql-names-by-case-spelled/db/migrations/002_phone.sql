-- migrate:up
ALTER TABLE `User` ADD COLUMN phone varchar(20);
ALTER TABLE Posts ADD COLUMN title varchar(80);

-- migrate:down
ALTER TABLE Posts DROP COLUMN title;
ALTER TABLE `User` DROP COLUMN phone;
