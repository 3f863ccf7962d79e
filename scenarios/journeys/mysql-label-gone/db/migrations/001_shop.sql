-- migrate:up
CREATE TABLE boats (id int AUTO_INCREMENT PRIMARY KEY, state enum('afloat','moored','sunk') NOT NULL);

-- migrate:down
DROP TABLE boats;
