-- case: another view
-- A
create table t (a int, b int);
create view v as select a from t;
-- B
create table t (a int, b int);
create view v as select a, b as "the b" from t where a > 0 order by 2;
-- case: a view with names for its columns
-- A
create table t (a int, b int);
-- B
create table t (a int, b int);
create view v (One, two) as with x as (select a, b from t) select a, b from x union all values (1, 2);
-- case: views upon views
-- A
create table t (a int);
create view a_top as select a from z_base;
create view z_base as select a from t;
-- B
create table t (a int, b int);
create view a_top as select a, b from z_base;
create view z_base as select a, b from t;
-- case: a trigger comes
-- A
create table t (a int, at text);
-- B
create table t (a int, at text);
create trigger g after insert on t for each row when new.a > 0 begin update t set at = datetime('now') where rowid = new.rowid; select raise(abort, 'no; really') where new.a = 5; end;
-- case: another trigger
-- A
create table t (a int, b int);
create trigger g before update on t begin select 1; end;
-- B
create table t (a int, b int);
create trigger g after update of b on t begin select case when new.b = 1 then raise(ignore) end; end;
-- case: a trigger in the place of a view's insert
-- A
create table t (a int);
create view v as select a from t;
create trigger g instead of insert on v begin insert into t values (new.a); end;
-- B
create table t (a int);
create view v as select a, a + 1 as b from t;
create trigger g instead of insert on v begin insert into t values (new.a); end;
-- case: a trigger of a table that is made anew changes as well
-- keeps: select a from t
-- A
create table t (a int);
create trigger g after insert on t begin delete from t where a < 0; end;
insert into t values (4);
-- B
create table t (a int unique);
create trigger g after insert on t begin delete from t where a < 1; end;
create trigger h after delete on t begin select 1; end;
-- case: a table with its trigger goes
-- A
create table t (a int);
create table u (a int);
create trigger g after insert on u begin insert into t values (new.a); end;
-- B
create table t (a int);
-- case: names in quotes within views and triggers
-- A
create table "my t" ("a b" int, "from" text);
-- B
create table "my t" ("a b" int, "from" text);
create view "my v" as select "a b" as "x y", [from] from `my t`;
create trigger "my g" after delete on "my t" begin insert into "my t" ("a b") values (old."a b"); end;
-- case: a trigger that writes to a table that is not there
-- A
create table t (a int, b int not null);
create trigger g after insert on t begin insert into nowhere values (new.a); end;
-- B
create table t (a text, b int);
create trigger g after insert on t begin insert into nowhere values (new.a); end;
