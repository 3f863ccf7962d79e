create table ${owner}_c (id int);
