create table eleven (id int primary key);
