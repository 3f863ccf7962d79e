create table x2 (id int primary key);
