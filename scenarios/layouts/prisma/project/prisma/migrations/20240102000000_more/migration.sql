create table crews (id int primary key);
