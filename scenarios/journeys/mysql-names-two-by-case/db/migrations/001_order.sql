-- migrate:up
CREATE TABLE `Order` (id int PRIMARY KEY);

-- migrate:down
DROP TABLE `Order`;
