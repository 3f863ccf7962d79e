-- migrate:up
CREATE TABLE `order` (id int PRIMARY KEY);

-- migrate:down
DROP TABLE `order`;
