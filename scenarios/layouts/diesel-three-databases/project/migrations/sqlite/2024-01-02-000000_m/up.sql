create table m2 (id int primary key);
