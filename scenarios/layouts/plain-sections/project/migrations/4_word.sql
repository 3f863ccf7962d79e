create table cranes (id int primary key);

-- down
drop table cranes;
