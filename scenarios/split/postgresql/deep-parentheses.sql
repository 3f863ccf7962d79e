create table t (a int check (a in (1, (2)), default ((3))));
select (1));
select 2;
