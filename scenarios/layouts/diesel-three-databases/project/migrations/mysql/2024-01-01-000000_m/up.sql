create table m1 (id int primary key);
