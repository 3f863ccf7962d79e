-- case: a right on a table moves to another role
-- A
create table t (id int, n int);
grant select, insert, update, delete, truncate, references, trigger on table t to reader;
-- B
create table t (id int, n int);
grant select, insert, update, delete, truncate, references, trigger on table t to writer;
-- case: a right on a new table, to be handed on
-- A
create table other (id int);
-- B
create table other (id int);
create table t (id int, n int);
grant select, insert, update, delete, truncate, references, trigger on table t to reader with grant option;
-- case: a right on a view moves to another role
-- A
create view v as select 1 as a;
grant select on table v to reader;
-- B
create view v as select 1 as a;
grant select on table v to writer;
-- case: a right on a new view, to be handed on
-- A
create table other (id int);
-- B
create table other (id int);
create view v as select 1 as a;
grant select on table v to reader with grant option;
-- case: a right on a materialised view moves to another role
-- A
create materialized view m as select 1 as a;
grant select on table m to reader;
-- B
create materialized view m as select 1 as a;
grant select on table m to writer;
-- case: a right on a new materialised view, to be handed on
-- A
create table other (id int);
-- B
create table other (id int);
create materialized view m as select 1 as a;
grant select on table m to reader with grant option;
-- case: a right on a sequence moves to another role
-- A
create sequence s;
grant usage on sequence s to reader;
-- B
create sequence s;
grant usage on sequence s to writer;
-- case: a right on a new sequence, to be handed on
-- A
create table other (id int);
-- B
create table other (id int);
create sequence s;
grant usage on sequence s to reader with grant option;
-- case: a right on a function moves to another role
-- A
create function g(a int) returns int language sql as 'select 1';
grant execute on function g(int) to reader;
-- B
create function g(a int) returns int language sql as 'select 1';
grant execute on function g(int) to writer;
-- case: a right on a new function, to be handed on
-- A
create table other (id int);
-- B
create table other (id int);
create function g(a int) returns int language sql as 'select 1';
grant execute on function g(int) to reader with grant option;
-- case: a right on a procedure moves to another role
-- A
create procedure g(a int) language sql as 'select 1';
grant execute on procedure g(int) to reader;
-- B
create procedure g(a int) language sql as 'select 1';
grant execute on procedure g(int) to writer;
-- case: a right on a new procedure, to be handed on
-- A
create table other (id int);
-- B
create table other (id int);
create procedure g(a int) language sql as 'select 1';
grant execute on procedure g(int) to reader with grant option;
-- case: a right on a type moves to another role
-- A
create type e as enum ('a');
grant usage on type e to reader;
-- B
create type e as enum ('a');
grant usage on type e to writer;
-- case: a right on a new type, to be handed on
-- A
create table other (id int);
-- B
create table other (id int);
create type e as enum ('a');
grant usage on type e to reader with grant option;
-- case: a right on a domain moves to another role
-- A
create domain d as int;
grant usage on type d to reader;
-- B
create domain d as int;
grant usage on type d to writer;
-- case: a right on a new domain, to be handed on
-- A
create table other (id int);
-- B
create table other (id int);
create domain d as int;
grant usage on type d to reader with grant option;
-- case: execute is taken from everybody
-- A
create function g() returns int language sql as 'select 1';
-- B
create function g() returns int language sql as 'select 1';
revoke execute on function g() from public;
grant execute on function g() to reader;
-- case: rights on a view that is made again
-- A
create table t (id int, n int);
create view v as select id, n from t;
grant select on v to reader;
-- B
create table t (id int, n bigint);
create view v as select n, id from t;
grant select on v to reader;
grant insert on v to writer;
-- case: the owner's rights go with another owner
-- A
create table t (id int);
grant select on t to writer;
-- B
create table t (id int);
alter table t owner to writer;
