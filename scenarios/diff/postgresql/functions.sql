-- case: volatility
-- A
create function g(a int) returns int language sql as 'select 1';
-- B
create function g(a int) returns int language sql immutable as 'select 1';
-- case: strict
-- A
create function g(a int) returns int language sql as 'select 1';
-- B
create function g(a int) returns int language sql strict as 'select 1';
-- case: security definer
-- A
create function g(a int) returns int language sql as 'select 1';
-- B
create function g(a int) returns int language sql security definer as 'select 1';
-- case: leakproof and parallel
-- A
create function g(a int) returns int language sql as 'select 1';
-- B
create function g(a int) returns int language sql leakproof parallel safe as 'select 1';
-- case: cost and rows
-- A
create function g() returns setof int language sql as 'select 1';
-- B
create function g() returns setof int language sql cost 7 rows 9 as 'select 1';
-- case: settings of a function
-- A
create function g(a int) returns int language sql as 'select 1';
-- B
create function g(a int) returns int language sql set work_mem = '8MB' set search_path = pg_catalog, public as 'select 1';
-- case: a language of its own
-- A
create function g(a int) returns int language sql as 'select 1';
-- B
create function g(a int) returns int language plpgsql as 'begin return 1; end';
-- case: an argument more with a default
-- A
create function g(a int) returns int language sql as 'select 1';
-- B
create function g(a int, b int default 2) returns int language sql as 'select 1';
-- case: variadic
-- A
create function g(a int[]) returns int language sql as 'select 1';
-- B
create function g(variadic a int[]) returns int language sql as 'select 1';
-- case: out arguments
-- A
create function g(a int) returns int language sql as 'select 1';
-- B
create function g(a int, out b int, out c text) language sql as 'select 1, ''x''';
-- case: a function that a view, a default and an index use
-- A
create function g(a int) returns int language sql immutable as 'select 1';
create table t (id int default g(1));
create view v as select g(id) as x from t;
create index i on t (g(id));
-- B
create function g(a int) returns bigint language sql immutable as 'select 1::bigint';
create table t (id bigint default g(1));
create view v as select g(id::int) as x from t;
create index i on t (g(id::int));
-- case: a function of a domain
-- A
create domain d as int;
create function g(a d) returns d language sql as 'select 1::int';
-- B
create domain d as int;
create function g(a d) returns int language sql as 'select 2';
