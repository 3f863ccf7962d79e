-- case: a trigger for each statement
-- A
create table t (id int, n int);
create function f() returns trigger language plpgsql as 'begin return new; end';
create trigger r before insert on t for each row execute function f();
-- B
create table t (id int, n int);
create function f() returns trigger language plpgsql as 'begin return new; end';
create trigger r before insert on t for each statement execute function f();
-- case: arguments of a trigger
-- A
create table t (id int, n int);
create function f() returns trigger language plpgsql as 'begin return new; end';
create trigger r before insert on t for each row execute function f();
-- B
create table t (id int, n int);
create function f() returns trigger language plpgsql as 'begin return new; end';
create trigger r before insert on t for each row execute function f('a', 'it''s');
-- case: the columns of a trigger
-- A
create table t (id int, n int);
create function f() returns trigger language plpgsql as 'begin return new; end';
create trigger r after update of id on t for each row execute function f();
-- B
create table t (id int, n int);
create function f() returns trigger language plpgsql as 'begin return new; end';
create trigger r after update of id, n on t for each row execute function f();
-- case: tables of what changed
-- A
create table t (id int, n int);
create function f() returns trigger language plpgsql as 'begin return new; end';
create trigger r after update on t for each statement execute function f();
-- B
create table t (id int, n int);
create function f() returns trigger language plpgsql as 'begin return new; end';
create trigger r after update on t referencing old table as o new table as n for each statement execute function f();
-- case: when a trigger fires
-- A
create table t (id int, n int);
create function f() returns trigger language plpgsql as 'begin return new; end';
create trigger r before update on t for each row execute function f();
-- B
create table t (id int, n int);
create function f() returns trigger language plpgsql as 'begin return new; end';
create trigger r before update on t for each row when (old.n is distinct from new.n) execute function f();
-- case: a trigger on truncate
-- A
create table t (id int, n int);
create function f() returns trigger language plpgsql as 'begin return new; end';

-- B
create table t (id int, n int);
create function f() returns trigger language plpgsql as 'begin return new; end';
create trigger r before truncate on t for each statement execute function f();
