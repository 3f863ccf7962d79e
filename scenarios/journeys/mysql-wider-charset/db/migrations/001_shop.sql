-- migrate:up
CREATE TABLE notes (id int AUTO_INCREMENT PRIMARY KEY, a varchar(40) CHARACTER SET utf8mb3, b varchar(40) CHARACTER SET latin1);

-- migrate:down
DROP TABLE notes;
