create table fourth (id int primary key);
