create table cranes (id int primary key);
