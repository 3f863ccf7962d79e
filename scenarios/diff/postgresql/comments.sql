-- case: a comment comes and changes: table
-- A
create table t (id int, n int);
-- B
create table t (id int, n int);
comment on table t is 'It''s
 a "comment" \ of table';
-- case: a comment comes and changes: column
-- A
create table t (id int, n int);
-- B
create table t (id int, n int);
comment on column t.n is 'It''s
 a "comment" \ of column';
-- case: a comment comes and changes: constraint
-- A
create table t (id int, constraint c check (id > 0));
-- B
create table t (id int, constraint c check (id > 0));
comment on constraint c on t is 'It''s
 a "comment" \ of constraint';
-- case: a comment comes and changes: index
-- A
create table t (id int); create index i on t (id);
-- B
create table t (id int); create index i on t (id);
comment on index i is 'It''s
 a "comment" \ of index';
-- case: a comment comes and changes: view
-- A
create view v as select 1 as a;
-- B
create view v as select 1 as a;
comment on view v is 'It''s
 a "comment" \ of view';
-- case: a comment comes and changes: viewcolumn
-- A
create view v as select 1 as a;
-- B
create view v as select 1 as a;
comment on column v.a is 'It''s
 a "comment" \ of viewcolumn';
-- case: a comment comes and changes: matview
-- A
create materialized view m as select 1 as a;
-- B
create materialized view m as select 1 as a;
comment on materialized view m is 'It''s
 a "comment" \ of matview';
-- case: a comment comes and changes: sequence
-- A
create sequence s;
-- B
create sequence s;
comment on sequence s is 'It''s
 a "comment" \ of sequence';
-- case: a comment comes and changes: function
-- A
create function g(a int, b text default 'x') returns int language sql as 'select 1';
-- B
create function g(a int, b text default 'x') returns int language sql as 'select 1';
comment on function g(int, text) is 'It''s
 a "comment" \ of function';
-- case: a comment comes and changes: procedure
-- A
create procedure g(a int) language sql as 'select 1';
-- B
create procedure g(a int) language sql as 'select 1';
comment on procedure g(int) is 'It''s
 a "comment" \ of procedure';
-- case: a comment comes and changes: aggregate
-- A
create aggregate g(int) (sfunc = int4pl, stype = int, initcond = '0');
-- B
create aggregate g(int) (sfunc = int4pl, stype = int, initcond = '0');
comment on aggregate g(int) is 'It''s
 a "comment" \ of aggregate';
-- case: a comment comes and changes: trigger
-- A
create table t (id int); create function f() returns trigger language plpgsql as 'begin return new; end'; create trigger r before insert on t for each row execute function f();
-- B
create table t (id int); create function f() returns trigger language plpgsql as 'begin return new; end'; create trigger r before insert on t for each row execute function f();
comment on trigger r on t is 'It''s
 a "comment" \ of trigger';
-- case: a comment comes and changes: rule
-- A
create table t (id int); create rule r as on delete to t do instead nothing;
-- B
create table t (id int); create rule r as on delete to t do instead nothing;
comment on rule r on t is 'It''s
 a "comment" \ of rule';
-- case: a comment comes and changes: policy
-- A
create table t (id int); create policy p on t using (id > 0);
-- B
create table t (id int); create policy p on t using (id > 0);
comment on policy p on t is 'It''s
 a "comment" \ of policy';
-- case: a comment comes and changes: enum
-- A
create type e as enum ('a');
-- B
create type e as enum ('a');
comment on type e is 'It''s
 a "comment" \ of enum';
-- case: a comment comes and changes: composite
-- A
create type e as (a int);
-- B
create type e as (a int);
comment on type e is 'It''s
 a "comment" \ of composite';
-- case: a comment comes and changes: attribute
-- A
create type e as (a int);
-- B
create type e as (a int);
comment on column e.a is 'It''s
 a "comment" \ of attribute';
-- case: a comment comes and changes: range
-- A
create type e as range (subtype = int);
-- B
create type e as range (subtype = int);
comment on type e is 'It''s
 a "comment" \ of range';
-- case: a comment comes and changes: domain
-- A
create domain d as int;
-- B
create domain d as int;
comment on domain d is 'It''s
 a "comment" \ of domain';
-- case: a comment comes and changes: domaincheck
-- A
create domain d as int constraint c check (value > 0);
-- B
create domain d as int constraint c check (value > 0);
comment on constraint c on domain d is 'It''s
 a "comment" \ of domaincheck';
-- case: a comment comes and changes: collation
-- A
create collation c from "C";
-- B
create collation c from "C";
comment on collation c is 'It''s
 a "comment" \ of collation';
-- case: a comment comes and changes: statistics
-- A
create table t (id int, n int); create statistics s on id, n from t;
-- B
create table t (id int, n int); create statistics s on id, n from t;
comment on statistics s is 'It''s
 a "comment" \ of statistics';
-- case: what goes with an extension comes and changes
-- A
create extension citext; create extension pg_trgm;
create table t (id int); create index i on t (id); create index j on t (id);
create function f() returns int language sql as 'select 1';
create function touch() returns trigger language plpgsql as 'begin return new; end';
create trigger g before insert on t for each row execute function touch();
create materialized view m as select 1 as a;
alter index j depends on extension citext;
alter function f() depends on extension citext;
-- B
create extension citext; create extension pg_trgm;
create table t (id int); create index i on t (id); create index j on t (id); create index k on t (id);
create function f() returns int language sql as 'select 1';
create function touch() returns trigger language plpgsql as 'begin return new; end';
create trigger g before insert on t for each row execute function touch();
create materialized view m as select 1 as a;
alter index i depends on extension citext;
alter index k depends on extension citext;
alter function f() depends on extension pg_trgm;
alter trigger g on t depends on extension citext;
alter materialized view m depends on extension citext;
