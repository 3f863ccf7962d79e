select 1;
insert into t
values ('never closed;
select 2;
