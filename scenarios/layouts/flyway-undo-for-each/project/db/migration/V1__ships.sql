create table ships (id int primary key);
