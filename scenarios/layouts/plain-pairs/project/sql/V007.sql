create table seven (id int primary key);
