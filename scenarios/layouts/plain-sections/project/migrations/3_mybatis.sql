-- // first crews
-- why
create table crews (id int primary key);
-- //@UNDO
drop table crews;
