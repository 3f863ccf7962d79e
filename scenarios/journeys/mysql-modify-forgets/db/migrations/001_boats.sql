-- migrate:up
CREATE TABLE boats (
    id int AUTO_INCREMENT PRIMARY KEY,
    name varchar(40) NOT NULL,
    seen timestamp NOT NULL DEFAULT current_timestamp ON UPDATE current_timestamp
);

-- migrate:down
DROP TABLE boats;
