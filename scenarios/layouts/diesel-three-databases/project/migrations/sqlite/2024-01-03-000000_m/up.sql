create table m3 (id int primary key);
