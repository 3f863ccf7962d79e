create table odd (id int primary key);
