-- case: enum replaced under a domain
-- A
create type e as enum ('a', 'b');
create domain d as e constraint c check (value <> 'a') default 'b';
comment on domain d is 'of e';
create table t (x d, y e default 'b');
create view v as select x, y from t;
-- B
create type e as enum ('b', 'c');
create domain d as e default 'b';
comment on domain d is 'of e';
create table t (x d, y e default 'c');
create view v as select x, y from t;
-- case: enum replaced with comment and privileges
-- A
create type e as enum ('a', 'b');
grant usage on type e to reader;
comment on type e is 'x';
create table t (x e[]);
-- B
create type e as enum ('b', 'a');
grant usage on type e to reader;
comment on type e is 'x';
create table t (x e[]);
-- case: enum replaced under a view that takes all columns
-- A
create type e as enum ('a', 'b');
create table t (x e);
create view v as select * from t;
-- B
create type e as enum ('b', 'c');
create table t (x e);
create view v as select * from t;
-- case: a default that is a new label
-- A
create type e as enum ('a');
create table t (x e default 'a');
-- B
create type e as enum ('a', 'b');
create table t (x e default 'b');
-- case: a default that was a label which goes
-- A
create type e as enum ('a', 'b');
create table t (x e default 'b');
-- B
create type e as enum ('c', 'a', 'd');
create table t (x e default 'a');
-- case: domain not null
-- A
create domain d as int;
-- B
create domain d as int not null;
-- case: domain default
-- A
create domain d as text default 'a';
-- B
create domain d as text default 'b';
-- case: domain checks come and go
-- A
create domain d as int constraint a check (value > 0);
create table t (x d);
-- B
create domain d as int constraint b check (value < 9) constraint c check (value <> 5);
create table t (x d);
-- case: a range with its own options
-- A
create type e as range (subtype = text);
-- B
create type e as range (subtype = text, collation = "C");
-- case: a table and a function of one name
-- A
create function x(a int) returns int language sql as 'select 1';
create table t (id int primary key);
-- B
create function x(a int) returns int language sql as 'select 1';
create table x (id int primary key);
create table t (id int primary key references x);
-- case: a table and a collation of one name
-- A
create table x (a text);
-- B
create collation x from "C";
create table t (a text collate x);
-- case: two keys of the same columns
-- A
create table t (id int);
-- B
create table t (id int, constraint a unique (id), constraint b primary key (id), constraint c unique (id));
-- case: a key takes the name that another table's key had
-- A
create table t (id int, constraint k primary key (id));
-- B
create table t (id int);
create table u (id int, constraint k primary key (id));
-- case: computed columns that go with what they are computed of
-- A
create table t (c int, a int, b int generated always as (a + 1) stored);
-- B
create table t (c int);
-- case: a materialised view becomes a table
-- A
create materialized view x as select 1 as id, 'a'::text as n;
-- B
create table x (id int not null, n text);
-- case: the arguments of statistics
-- A
create table t (a int, b int);
create statistics s (ndistinct) on a, b from t;
-- B
create table t (a int, b int);
create statistics s (dependencies, mcv) on a, b from t;
alter statistics s set statistics 50;
-- case: a rule changes
-- A
create table t (id int);
create table u (id int);
create rule r as on insert to t do also insert into u values (new.id);
-- B
create table t (id int);
create table u (id int);
create rule r as on insert to t where new.id > 0 do instead insert into u values (new.id + 1);
-- case: a policy for some roles
-- A
create table t (id int);
create policy p on t for select to reader using (true);
-- B
create table t (id int);
create policy p on t as restrictive for select to reader, writer using (id > 0);
-- case: a policy for what is written
-- A
create table t (id int);
create policy p on t for insert with check (id > 0);
-- B
create table t (id int);
create policy p on t for insert with check (id > 0 and id < 9);
