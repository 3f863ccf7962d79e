-- migrate:up
CREATE TABLE boats (id int AUTO_INCREMENT PRIMARY KEY, name varchar(20), code varchar(9));

-- migrate:down
DROP TABLE boats;
