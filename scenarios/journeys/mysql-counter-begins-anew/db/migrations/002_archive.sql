-- migrate:up
RENAME TABLE boats TO old_boats;
CREATE TABLE boats (
    id int AUTO_INCREMENT PRIMARY KEY,
    owner_id int NOT NULL,
    name varchar(40) NOT NULL,
    CONSTRAINT boats_owner_now FOREIGN KEY (owner_id) REFERENCES owners (id)
);

-- migrate:down
INSERT INTO old_boats (id, owner_id, name) SELECT id, owner_id, name FROM boats;
DROP TABLE boats;
RENAME TABLE old_boats TO boats;
