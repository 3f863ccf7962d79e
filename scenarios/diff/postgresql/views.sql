-- case: a view more
-- A
create table t (a int, b text);
-- B
create table t (a int, b text);
create view v as select a, b from t where a > 0;
comment on view v is 'x';
comment on column v.a is 'y';
grant select on v to reader;
-- case: a view gains a column at its end
-- A
create table t (a int, b text);
create view v as select a from t;
-- B
create table t (a int, b text);
create view v as select a, b from t;
-- case: a view loses a column and another rests on it
-- A
create table t (a int, b text);
create view v as select a, b from t;
create view w as select a from v;
comment on view w is 'keep me';
grant select on w to reader;
-- B
create table t (a int, b text);
create view v as select a from t;
create view w as select a from v;
comment on view w is 'keep me';
grant select on w to reader;
-- case: the type under views changes
-- A
create table t (a int, b text);
create view v as select a, b from t;
create view w as select a + 1 as c from v;
create view other as select b from t;
comment on view other is 'untouched';
-- B
create table t (a bigint, b text);
create view v as select a, b from t;
create view w as select a + 1 as c from v;
create view other as select b from t;
comment on view other is 'untouched';
-- case: a column under a view goes
-- A
create table t (a int, b text);
create view v as select a, b from t;
-- B
create table t (a int);
create view v as select a from t;
-- case: a column comes under a view with star
-- A
create table t (a int);
create view v as select * from t;
-- B
create table t (a int, b text);
create view v as select * from t;
-- case: a view with trigger and rule whose table changes
-- A
create table t (a int);
create function f() returns trigger language plpgsql as 'begin return new; end';
create view v as select a from t;
create trigger g instead of insert on v for each row execute function f();
create rule r as on delete to v do instead nothing;
-- B
create table t (a bigint);
create function f() returns trigger language plpgsql as 'begin return new; end';
create view v as select a from t;
create trigger g instead of insert on v for each row execute function f();
create rule r as on delete to v do instead nothing;
-- case: view options
-- A
create table t (a int);
create view v as select a from t;
-- B
create table t (a int);
create view v with (security_barrier = true, security_invoker = true) as select a from t;
-- case: check option
-- A
create table t (a int);
create view v as select a from t where a > 0;
-- B
create table t (a int);
create view v as select a from t where a > 0 with local check option;
-- case: a view becomes a materialised one
-- A
create table t (a int);
create view v as select a from t;
-- B
create table t (a int);
create materialized view v as select a from t;
-- case: a view becomes a table
-- A
create table t (a int);
create view v as select a from t;
-- B
create table t (a int);
create table v (a int);
-- case: materialised view changes with its index and a view on it
-- A
create table t (a int, b int);
create materialized view m as select a from t;
create index i on m (a);
create view v as select a from m;
-- B
create table t (a int, b int);
create materialized view m as select a, b from t;
create index i on m (a);
create view v as select a from m;
-- case: materialised view not populated
-- A
create table t (a int);
create materialized view m as select a from t;
-- B
create table t (a int);
create materialized view m as select a from t with no data;
-- case: materialised view on a column whose type changes
-- A
create table t (a int);
create materialized view m as select a from t;
create unique index i on m (a);
comment on materialized view m is 'x';
grant select on m to reader;
-- B
create table t (a numeric);
create materialized view m as select a from t;
create unique index i on m (a);
comment on materialized view m is 'x';
grant select on m to reader;
-- case: recursive view
-- A
create table t (a int, p int);
-- B
create table t (a int, p int);
create recursive view v (n) as select 1 union all select n + 1 from v where n < 5;
-- case: view on a function whose result changes
-- A
create function f() returns int language sql as 'select 1';
create view v as select f() as x;
-- B
create function f() returns bigint language sql as 'select 1::bigint';
create view v as select f() as x;
-- case: view renames a column
-- A
create table t (a int);
create view v as select a from t;
-- B
create table t (a int);
create view v as select a as b from t;
-- case: view default
-- A
create table t (a int);
create view v as select a from t;
-- B
create table t (a int);
create view v as select a from t;
alter view v alter column a set default 5;
-- case: group by a key that goes
-- A
create table t (a int primary key, b int);
create view v as select a, b from t group by a;
-- B
create table t (a int primary key, b int);
create view v as select a, b from t group by a, b;
-- case: chain of views in the other order of names
-- A
create table t (a int);
-- B
create table t (a int);
create view z as select a from t;
create view y as select a from z;
create view x as select a from y;
-- case: rules on a table
-- A
create table t (a int);
create table l (a int);
create rule r as on insert to t do also insert into l values (new.a);
-- B
create table t (a int);
create table l (a int);
create rule r as on insert to t do also insert into l values (new.a + 1);
alter table t disable rule r;
comment on rule r on t is 'x';
-- case: a column in a rule changes its type
-- A
create table t (a int);
create table l (a int);
create rule r as on insert to t do also insert into l values (new.a);
-- B
create table t (a bigint);
create table l (a int);
create rule r as on insert to t do also insert into l values (new.a);
-- case: the replica identity of a materialised view
-- A
create materialized view m as select 1 as a; create materialized view n as select 1 as a;
alter materialized view n replica identity full;
-- B
create materialized view m as select 1 as a; create materialized view n as select 1 as a;
create materialized view o as select 1 as a;
alter materialized view m replica identity full; alter materialized view o replica identity nothing;
