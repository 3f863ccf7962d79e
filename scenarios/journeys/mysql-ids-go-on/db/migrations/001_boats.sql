-- migrate:up
CREATE TABLE boats (id bigint AUTO_INCREMENT PRIMARY KEY, name varchar(80) NOT NULL);
CREATE TABLE ports (id int AUTO_INCREMENT PRIMARY KEY, name varchar(80) NOT NULL);

-- migrate:down
DROP TABLE ports;
DROP TABLE boats;
