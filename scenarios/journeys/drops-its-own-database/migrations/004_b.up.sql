CREATE TABLE b (id int primary key);
