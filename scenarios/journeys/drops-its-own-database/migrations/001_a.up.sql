CREATE TABLE a (id int primary key);
