create table tugs (id int primary key);

-- rollback:
-- drop table tugs;
