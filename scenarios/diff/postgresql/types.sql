-- case: enum labels at the end and between
-- A
create type e as enum ('a', 'c');
create table t (x e default 'a', y e[]);
-- B
create type e as enum ('0', 'a', 'b', 'c', 'd', 'd2');
create table t (x e default 'a', y e[]);
-- case: enum label renamed
-- A
create type e as enum ('a', 'b');
create table t (x e);
-- B
create type e as enum ('a', 'z');
create table t (x e);
-- case: enum label gone with a view, index, check and function on it
-- A
create type e as enum ('a', 'b', 'c');
create table t (x e default 'a', y e[] default '{a}', check (x <> 'c'));
create index i on t (x) where x = 'a';
create view v as select x from t where x = 'b';
create function f(e) returns e language sql as 'select $1';
-- B
create type e as enum ('a', 'b');
create table t (x e default 'a', y e[] default '{a}');
create index i on t (x) where x = 'a';
create view v as select x from t where x = 'b';
create function f(e) returns e language sql as 'select $1';
-- case: enum order
-- A
create type e as enum ('a', 'b');
-- B
create type e as enum ('b', 'a');
-- case: a type more
-- A
create table o (a int);
-- B
create table o (a int);
create type e as enum ('it''s', 'x');
create table t (x e not null default 'x');
comment on type e is 'x';
-- case: text column becomes enum
-- A
create type e as enum ('a', 'b');
create table t (x text default 'a');
-- B
create type e as enum ('a', 'b');
create table t (x e default 'a');
-- case: text column becomes an enum that is new
-- A
create table t (x text default 'a');
-- B
create type e as enum ('a', 'b');
create table t (x e default 'a');
-- case: domains
-- A
create domain d as int;
create table t (x d);
-- B
create domain d as int default 5 not null constraint pos check (value > 0);
create table t (x d);
comment on domain d is 'x';
comment on constraint pos on domain d is 'y';
-- case: a domain check changes
-- A
create domain d as text check (value <> '');
-- B
create domain d as text check (length(value) > 2);
-- case: a domain more on another
-- A
create table o (a int);
-- B
create table o (a int);
create domain d1 as varchar(10) collate "C" check (value <> '');
create domain d2 as d1 not null;
create table t (a d2);
-- case: composite attributes
-- A
create type c as (a int, b text);
-- B
create type c as (a bigint, b text, c date);
comment on type c is 'x';
-- case: composite more
-- A
create table o (a int);
-- B
create table o (a int);
create type c as (a int, b text collate "C");
create function f(c) returns int language sql as 'select 1';
create table t (x c);
-- case: range types
-- A
create table o (a int);
-- B
create table o (a int);
create type r as range (subtype = float8, subtype_diff = float8mi);
-- case: a type that becomes another kind
-- A
create type e as enum ('a');
-- B
create type e as (a int);
-- case: type privileges
-- A
create type e as enum ('a');
-- B
create type e as enum ('a');
revoke usage on type e from public;
grant usage on type e to reader;
-- case: type of a table used by a function
-- A
create table t (a int);
create function f(t) returns int language sql as 'select 1';
-- B
create table t (a int, b int);
create function f(t) returns int language sql as 'select 2';
-- case: casts between own types
-- A
create type e as enum ('a');
-- B
create type e as enum ('a');
create function f(e) returns int language sql immutable as 'select 1';
-- case: collations
-- A
create table t (a text);
-- B
create collation co (provider = libc, locale = 'C');
create table t (a text collate co);
-- case: another name for the multirange of a range
-- A
create type r as range (subtype = int, multirange_type_name = many);
create table t (x r, y many);
-- B
create type r as range (subtype = int, multirange_type_name = "Several");
create table t (x r, y "Several");
-- case: a range that goes over to another subtype
-- A
create type r as range (subtype = int);
create table t (id int);
-- B
create type r as range (subtype = date, multirange_type_name = dates);
create table t (id int, at r, free dates);
-- case: an enum replaced within a composite type, and under tables of it
-- A
create type e as enum ('a', 'b');
create type c as (id int, x e, xs e[]);
create table t of c;
-- B
create type e as enum ('b', 'd');
create type c as (id int, x e, xs e[]);
create table t of c;
-- case: a composite type changes, and a table of it with it
-- A
create type e as enum ('a', 'b');
create type c as (id int, x text);
create table t of c (primary key (id));
-- B
create type e as enum ('a', 'b');
create type c as (id int, x e, y int);
create table t of c (primary key (id));
-- case: a table of a type becomes one of its own
-- A
create type c as (id int, x text);
create table t of c;
-- B
create type c as (id int, y date);
create table t (id bigint, x text);
-- case: a domain refuses NULL by a constraint with a name
-- A
create domain a as int;
create domain b as int not null;
create domain c as int constraint own not null;
-- B
create domain a as int constraint own not null;
create domain b as int constraint own not null;
create domain c as int constraint other not null;
create domain d as int constraint own not null;
