create table berths (id int primary key);

---- create above / drop below ----

drop table berths;
