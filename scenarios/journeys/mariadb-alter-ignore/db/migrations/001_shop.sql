-- migrate:up
CREATE TABLE boats (id int AUTO_INCREMENT PRIMARY KEY, code varchar(3));
INSERT INTO boats (code) VALUES ('AB'), ('AB'), ('CD');

-- migrate:down
DROP TABLE boats;
