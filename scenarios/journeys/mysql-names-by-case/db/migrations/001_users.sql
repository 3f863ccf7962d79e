-- migrate:up
CREATE TABLE `User` (id int PRIMARY KEY, Name varchar(40));
CREATE TABLE Posts (id int PRIMARY KEY, user_id int, CONSTRAINT author FOREIGN KEY (user_id) REFERENCES `User` (id));
CREATE VIEW Authors AS SELECT id, Name FROM `User`;

-- migrate:down
DROP VIEW Authors;
DROP TABLE Posts;
DROP TABLE `User`;
