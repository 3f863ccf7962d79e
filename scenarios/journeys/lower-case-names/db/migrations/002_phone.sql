-- migrate:up
ALTER TABLE `user` ADD COLUMN phone varchar(20);
ALTER TABLE posts ADD COLUMN title varchar(80);

-- migrate:down
ALTER TABLE posts DROP COLUMN title;
ALTER TABLE `USER` DROP COLUMN phone;
