-- case: a child with a default and a not null of its own
-- A
create table p (a int, b int default 1);
-- B
create table p (a int, b int default 1);
create table c () inherits (p);
alter table c alter a set not null;
alter table c alter b set default 2;
-- case: a child leaves its parent, without its columns
-- gap: inherited
-- A
create table p (a int, b int);
create table c (x int) inherits (p);
-- B
create table p (a int, b int);
create table c (x int);
-- case: a partition joins with a column more
-- A
create table p (id int, n int) partition by list (id);
create table c (id int);
-- B
create table p (id int, n int) partition by list (id);
create table c partition of p for values in (1);
-- case: a partition changes its parent
-- A
create table p (id int) partition by list (id);
create table q (id int) partition by list (id);
create table c partition of p for values in (1);
-- B
create table p (id int) partition by list (id);
create table q (id int) partition by list (id);
create table c partition of q for values in (2);
-- case: two parents
-- gap: inherited
-- A
create table p (a int); create table q (b int);
create table c () inherits (p);
-- B
create table p (a int); create table q (b int);
create table c () inherits (p, q);
-- case: a check of the parent, for itself alone and for all
-- A
create table p (a int);
create table c () inherits (p);
-- B
create table p (a int, constraint all_of_them check (a > 0), constraint only_it check (a < 9) no inherit);
create table c () inherits (p);
-- case: a default partition
-- A
create table p (id int) partition by range (id);
create table a partition of p for values from (1) to (5);
-- B
create table p (id int) partition by range (id);
create table a partition of p for values from (1) to (5);
create table rest partition of p default;
-- case: a unique key over partitions
-- A
create table p (id int, n int) partition by range (id);
create table a partition of p for values from (1) to (5);
-- B
create table p (id int, n int, primary key (id)) partition by range (id);
create table a partition of p for values from (1) to (5);
create index on p (n);
-- case: a trigger over partitions
-- A
create table p (id int) partition by range (id);
create table a partition of p for values from (1) to (5);
create function f() returns trigger language plpgsql as 'begin return new; end';
-- B
create table p (id int) partition by range (id);
create table a partition of p for values from (1) to (5);
create function f() returns trigger language plpgsql as 'begin return new; end';
create trigger r after insert on p for each row execute function f();
-- case: another key of partitioning
-- A
create table p (id int, k text) partition by list (k);
-- B
create table p (id int, k text) partition by hash (id);
-- case: a partition that another table's policy asks
-- A
create table p (id int) partition by list (id);
create table c partition of p for values in (1);
create table t (id int);
create policy x on t using (id in (select id from c));
-- B
create table t (id int);
-- case: rows of a table go to its heirs' column type
-- A
create table p (a int, n int);
create table c () inherits (p);
-- B
create table p (a int, n bigint);
create table c () inherits (p);
-- case: a check that is valid for the heir alone
-- A
create table p (id int);
alter table p add constraint c check (id > 0) not valid;
create table h () inherits (p);
-- B
create table p (id int);
-- case: a check that is valid for nobody yet, on a partition too
-- A
create table p (id int) partition by list (id);
create table h partition of p for values in (1);
alter table p add constraint c check (id > 0) not valid;
-- B
create table p (id int) partition by list (id);
-- case: checks of a parent that a table leaves or joins
-- A
create table p (id int, constraint c check (id > 0), constraint d check (id > 1));
create table h (id int, constraint c check (id > 0), constraint d check (id > 1)) inherits (p);
-- B
create table p (id int, constraint c check (id > 0), constraint d check (id > 1));
create table h (id int);
-- case: the parent of a partition is made anew, the partition stays
-- A
create table p (id int, at date) partition by range (at);
create table h partition of p for values from ('2020-01-01') to ('2021-01-01');
-- B
create table p (id int, at date) partition by range (at, id);
create table h (id int, at date);
-- case: a heir has settings of its own where the parent's change
-- A
create table p (a int, b text, c text);
create table h () inherits (p);
create table g () inherits (p);
alter table h alter a set statistics 7;
-- B
create table p (a int, b text, c text);
alter table p alter a set statistics 5, alter b set storage external;
create table h () inherits (p);
alter table h alter a set statistics 7, alter b set storage main;
create table g () inherits (p);
alter table g alter a set statistics 1, alter b set storage external;
-- case: a column that a parent gets, and its heirs with a default and settings of their own
-- A
create table p (a int);
create table c () inherits (p);
create table d () inherits (c);
create table l (id int) partition by list (id);
create table m partition of l for values in (1);
-- B
create table p (a int, b int default 1, s text storage external);
create table c () inherits (p);
create table d () inherits (c);
alter table c alter b set default 2;
alter table only c alter s set storage main;
alter table only c alter b set statistics 7;
alter table d alter b drop default;
create table l (id int, b int default 1) partition by list (id);
create table m partition of l for values in (1);
alter table m alter b set default 3;
