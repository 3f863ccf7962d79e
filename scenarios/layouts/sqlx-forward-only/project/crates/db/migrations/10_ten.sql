create table ten (id int primary key);
