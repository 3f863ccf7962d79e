create table sails (id int primary key);
