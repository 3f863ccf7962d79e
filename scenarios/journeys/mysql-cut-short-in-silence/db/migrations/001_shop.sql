-- migrate:up
CREATE TABLE berths (id int AUTO_INCREMENT PRIMARY KEY, captain varchar(40) NOT NULL);

-- migrate:down
DROP TABLE berths;
