-- migrate:up
CREATE TABLE owners (id int AUTO_INCREMENT PRIMARY KEY, name varchar(40) NOT NULL);
CREATE TABLE boats (
    id int AUTO_INCREMENT PRIMARY KEY,
    owner_id int NOT NULL,
    name varchar(40) NOT NULL,
    CONSTRAINT boats_owner FOREIGN KEY (owner_id) REFERENCES owners (id)
);

-- migrate:down
DROP TABLE boats;
DROP TABLE owners;
