create schema app;
create extension citext;
create function app.f(a int, b text default 'x') returns int language plpgsql as 'begin return a; end';
create function app.g(a int) returns setof int language sql as 'select a';
create procedure app.p(a int) language sql as 'select 1';
create procedure app.q() language sql as 'select 1';
create function app.atom(a int) returns int language sql return a + 1;
-- mutation: function.added
create function app.f(a bigint) returns bigint language sql as 'select a';
-- mutation: function.body
create or replace function app.f(a int, b text default 'x') returns int language plpgsql as 'begin return a + 1; end';
-- mutation: function.body
create or replace function app.atom(a int) returns int language sql return a + 2;
-- mutation: function.language, function.body
create or replace function app.f(a int, b text default 'x') returns int language sql as 'select a';
-- mutation: function.arguments
create or replace function app.f(a int, b text default 'y') returns int language sql as 'select a';
-- mutation: function.volatility
alter function app.f(int, text) immutable;
-- mutation: function.volatility
alter function app.f(int, text) stable;
-- mutation: function.strict
alter function app.f(int, text) strict;
-- mutation: function.security
alter function app.f(int, text) security definer;
-- mutation: function.leakproof
alter function app.f(int, text) leakproof;
-- mutation: function.parallel
alter function app.f(int, text) parallel safe;
-- mutation: function.cost
alter function app.f(int, text) cost 5;
-- mutation: function.rows
alter function app.g(int) rows 7;
-- mutation: function.settings
alter function app.f(int, text) set search_path = app, pg_temp;
-- mutation: function.settings
alter function app.f(int, text) set work_mem = '8MB';
-- mutation: function.settings
alter function app.f(int, text) reset work_mem;
-- mutation: function.support
alter function app.g(int) support pg_catalog.textlike_support;
-- mutation: function.owner
alter function app.f(int, text) owner to alice;
-- mutation: function.privileges
revoke execute on function app.f(int, text) from public;
-- mutation: function.privileges
grant execute on function app.f(int, text) to bob;
-- mutation: function.comment
comment on function app.f(int, text) is 'counts';
-- mutation: function.returns
drop function app.g(int); create function app.g(a int) returns table (x int) language sql rows 7 support pg_catalog.textlike_support as 'select a';
-- mutation: function.renamed
alter function app.f(bigint) rename to f8;
-- mutation: function.renamed
alter function app.f8(bigint) set schema public;
-- mutation: function.security
alter procedure app.p(int) security definer;
-- mutation: function.comment
comment on procedure app.p(int) is 'does';
-- mutation: function.arguments, function.kind, function.returns, function.security, function.comment
drop procedure app.p(int); create function app.p(a int) returns int language sql as 'select 1';
-- mutation: function.removed
drop function app.p(int);
-- mutation: function.added
create function app.lib() returns language_handler language c as '$libdir/plpgsql', 'plpgsql_call_handler';
-- mutation: function.object file
create or replace function app.lib() returns language_handler language c as 'plpgsql', 'plpgsql_call_handler';
-- mutation: function.added, transform.added
create function app.tf(a int) returns int language sql as 'select a'; create transform for int language sql (from sql with function prsd_lextype(internal), to sql with function int4recv(internal));
-- mutation: function.transforms
create or replace function app.tf(a int) returns int transform for type int language sql as 'select a';
-- mutation: function.depends on extensions
alter function app.tf(int) depends on extension citext;
-- mutation: function.depends on extensions
alter procedure app.q() depends on extension citext;
-- mutation: function.depends on extensions
alter procedure app.q() no depends on extension citext;
