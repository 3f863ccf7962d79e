select 1;
-- x
create table t (
  a int
);
copy t from stdin;
1
\.
select 2;
