create table real (id int primary key);
