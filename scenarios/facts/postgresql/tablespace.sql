set allow_in_place_tablespaces = on;
create tablespace facts_fast location '';
create schema app;
create table app.t (id int, name text);
create index i on app.t (name);
create materialized view app.mv as select 1 as one with no data;
-- mutation: table.tablespace
alter table app.t set tablespace facts_fast;
-- mutation: index.tablespace
alter index app.i set tablespace facts_fast;
-- mutation: materialized_view.tablespace
alter materialized view app.mv set tablespace facts_fast;
