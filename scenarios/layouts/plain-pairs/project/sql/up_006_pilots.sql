create table pilots (id int primary key);
