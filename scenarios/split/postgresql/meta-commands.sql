\set ON_ERROR_STOP on
\connect shop
create table t (x int);
  \i other.sql
select 1 \gexec
select 2;
\.
\copy t from 'file.csv' csv
select 3;
