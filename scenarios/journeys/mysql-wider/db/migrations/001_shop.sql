-- migrate:up
CREATE TABLE boats (id int AUTO_INCREMENT PRIMARY KEY, berth int, state enum('afloat', 'sunk') NOT NULL);

-- migrate:down
DROP TABLE boats;
