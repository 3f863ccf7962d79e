-- up to now there was no table for pilots
create table pilots (id int primary key);
-- down there is nothing
select 1;
