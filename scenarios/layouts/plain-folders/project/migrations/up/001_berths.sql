create table berths (id int primary key);
