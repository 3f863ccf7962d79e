CREATE TABLE one_way (id int);
