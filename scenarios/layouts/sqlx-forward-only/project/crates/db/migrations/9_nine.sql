create table nine (id int primary key);
