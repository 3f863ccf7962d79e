create table my_a (id int primary key);
