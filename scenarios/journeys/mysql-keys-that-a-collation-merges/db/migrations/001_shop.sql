-- migrate:up
CREATE TABLE tags (id int AUTO_INCREMENT PRIMARY KEY, name varchar(40) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL, UNIQUE KEY names (name));

-- migrate:down
DROP TABLE tags;
