-- migrate:up
CREATE TABLE ships (id bigint AUTO_INCREMENT PRIMARY KEY, name varchar(60) NOT NULL, nick varchar(40), score integer, berth integer);

-- migrate:down
DROP TABLE ships;
