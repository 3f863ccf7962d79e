create table a (x int);
drop table a
-- the end
