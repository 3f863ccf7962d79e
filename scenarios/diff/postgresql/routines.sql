-- case: a function more
-- A
create table t (a int);
-- B
create table t (a int);
create function f(a int, b text default 'x') returns int language plpgsql stable strict security definer cost 5 parallel safe set search_path = '' as $$begin return a; end$$;
comment on function f(int, text) is 'x';
revoke execute on function f(int, text) from public;
grant execute on function f(int, text) to reader;
-- case: another body
-- A
create function f(a int) returns int language sql as 'select 1';
-- B
create function f(a int) returns int language sql as 'select 2';
-- case: dollars and backslashes in a body
-- A
create function f() returns text language sql as 'select ''a''';
-- B
create function f() returns text language sql as $x$select $$a\b$$ || '$' $x$;
-- case: overloads
-- A
create function f(a int) returns int language sql as 'select 1';
-- B
create function f(a int) returns int language sql as 'select 1';
create function f(a text) returns int language sql as 'select 1';
-- case: another result
-- A
create function f(a int) returns int language sql as 'select 1';
-- B
create function f(a int) returns text language sql as 'select ''1''';
-- case: arguments renamed and defaults gone
-- A
create function f(a int, b int default 3) returns int language sql as 'select 1';
-- B
create function f(x int, b int) returns int language sql as 'select 1';
-- case: setof a table
-- A
create table o (a int);
-- B
create table o (a int);
create table t (a int);
create function f() returns setof t language sql as 'select * from t' set search_path from current;
-- case: returns table
-- A
create table o (a int);
-- B
create table o (a int);
create function f(out x int, out y text) returns setof record language sql rows 5 as 'select 1, ''a''';
create function g() returns table (q int) language sql as 'select 1';
-- case: procedure
-- A
create procedure p(inout a int) language plpgsql as 'begin a := 1; end';
-- B
create procedure p(inout a int) language plpgsql as 'begin a := 2; end';
comment on procedure p(int) is 'x';
-- case: function becomes procedure
-- A
create function p() returns void language plpgsql as 'begin end';
-- B
create procedure p() language plpgsql as 'begin end';
-- case: standard body that rests on a table
-- A
create table t (a int);
create function f() returns bigint language sql begin atomic select count(a) from t; end;
-- B
create table t (a bigint);
create function f() returns bigint language sql begin atomic select count(a) from t; end;
-- case: return body
-- A
create table o (a int);
-- B
create table o (a int);
create function f(a int) returns int language sql immutable return a + 1;
-- case: functions that call each other in a default
-- A
create table t (a int);
-- B
create function z() returns int language sql as 'select 1';
create table t (a int default z());
-- case: a default that goes with its function
-- A
create function z() returns int language sql as 'select 1';
create table t (a int default z());
-- B
create table t (a int default 3);
-- case: the function of a default changes its result
-- A
create function z() returns int language sql as 'select 1';
create table t (a bigint default z());
-- B
create function z() returns bigint language sql as 'select 1::bigint';
create table t (a bigint default z());
-- case: triggers
-- A
create table t (a int, b int);
create function f() returns trigger language plpgsql as 'begin return new; end';
-- B
create table t (a int, b int);
create function f() returns trigger language plpgsql as 'begin return new; end';
create trigger g1 before insert or update of a on t for each row when (new.a > 0) execute function f('x', 'it''s');
create trigger g2 after delete on t referencing old table as gone for each statement execute function f();
alter table t disable trigger g2;
comment on trigger g1 on t is 'x';
-- case: trigger changes
-- A
create table t (a int);
create function f() returns trigger language plpgsql as 'begin return new; end';
create trigger g before insert on t for each row execute function f();
-- B
create table t (a int);
create function f() returns trigger language plpgsql as 'begin return new; end';
create trigger g after insert on t for each row execute function f();
alter table t enable always trigger g;
-- case: trigger with its function
-- A
create table t (a int);
-- B
create table t (a int);
create function f() returns trigger language plpgsql as 'begin return new; end';
create trigger g before insert on t for each row execute function f();
-- case: trigger on a column whose type changes
-- A
create table t (a int, b int);
create function f() returns trigger language plpgsql as 'begin return new; end';
create trigger g before update of a on t for each row when (old.a is distinct from new.a) execute function f();
alter table t enable replica trigger g;
-- B
create table t (a bigint, b int);
create function f() returns trigger language plpgsql as 'begin return new; end';
create trigger g before update of a on t for each row when (old.a is distinct from new.a) execute function f();
alter table t enable replica trigger g;
-- case: policies
-- A
create table t (a int, who name);
alter table t enable row level security;
-- B
create table t (a int, who name);
alter table t enable row level security;
create policy p1 on t using (who = current_user);
create policy p2 on t as restrictive for insert to reader, writer with check (a > 0);
comment on policy p1 on t is 'x';
-- case: a policy changes
-- A
create table t (a int);
create policy p on t for update to reader using (a > 0);
-- B
create table t (a int);
create policy p on t for update to writer using (a > 1) with check (a > 2);
-- case: the command of a policy changes
-- A
create table t (a int);
create policy p on t for select using (a > 0);
-- B
create table t (a int);
create policy p on t for delete using (a > 0);
-- case: policy on a column whose type changes
-- A
create table t (a int);
create policy p on t using (a > 0);
-- B
create table t (a bigint);
create policy p on t using (a > 0);
-- case: policy that asks another table
-- A
create table t (a int);
-- B
create table m (a int);
create table t (a int);
create policy p on t using (exists (select from m where m.a = t.a));
-- case: aggregates
-- A
create table t (a int);
-- B
create table t (a int);
create function plus(int, int) returns int language sql immutable as 'select $1 + $2';
create aggregate total(int) (sfunc = plus, stype = int, initcond = '0', parallel = safe);
comment on aggregate total(int) is 'x';
-- case: an aggregate changes
-- A
create function plus(int, int) returns int language sql immutable as 'select $1 + $2';
create aggregate total(int) (sfunc = plus, stype = int, initcond = '0');
-- B
create function plus(int, int) returns int language sql immutable as 'select $1 + $2';
create aggregate total(int) (sfunc = plus, stype = int, initcond = '1');
