create schema s
  create table t (x int)
  create view v as select x from t;
grant usage on schema s to public;
