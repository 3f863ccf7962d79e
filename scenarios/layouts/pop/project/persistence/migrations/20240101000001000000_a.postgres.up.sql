create table pg_a (id int primary key);
