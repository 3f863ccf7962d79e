create table tugs (id int primary key);
