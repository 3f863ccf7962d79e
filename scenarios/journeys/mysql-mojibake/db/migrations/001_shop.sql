-- migrate:up
CREATE TABLE notes (id int AUTO_INCREMENT PRIMARY KEY, a varchar(80) CHARACTER SET utf8mb4);

-- migrate:down
DROP TABLE notes;
