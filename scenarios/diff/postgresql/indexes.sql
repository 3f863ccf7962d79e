-- case: an index more
-- A
create table t (a int, b text);
-- B
create table t (a int, b text);
create index i1 on t (a);
create unique index i2 on t (lower(b) desc nulls last, a) where a > 0;
create index i3 on t using hash (b);
create index i4 on t (b text_pattern_ops) include (a) with (fillfactor = 70);
comment on index i1 is 'x';
-- case: another predicate
-- A
create table t (a int, b text);
create index i on t (a) where b is null;
-- B
create table t (a int, b text);
create index i on t (a) where b is not null;
-- case: index options
-- A
create table t (a int);
create index i on t (a) with (fillfactor = 70);
-- B
create table t (a int);
create index i on t (a) with (fillfactor = 80, deduplicate_items = off);
-- case: index options come
-- A
create table t (a int);
create index i on t (a);
-- B
create table t (a int);
create index i on t (a) with (fillfactor = 80);
-- case: unique comes
-- A
create table t (a int);
create index i on t (a);
-- B
create table t (a int);
create unique index i on t (a) nulls not distinct;
-- case: gin
-- A
create table t (a jsonb, b text[]);
create index i on t using gin (a);
-- B
create table t (a jsonb, b text[]);
create index i on t using gin (a jsonb_path_ops);
create index j on t using gin (b) with (fastupdate = off);
-- case: index moves to another table of that name
-- A
create table t (a int);
create table u (a int);
create index i on t (a);
-- B
create table t (a int);
create table u (a int);
create index i on u (a);
-- case: index on an expression with statistics
-- A
create table t (a int);
-- B
create table t (a int);
create index i on t ((a + 1));
alter index i alter column 1 set statistics 200;
-- case: index that calls a function that changes its shape
-- A
create function f(a int) returns int language sql immutable as 'select 1';
create table t (a int);
create index i on t (f(a));
-- B
create function f(b int) returns int language sql immutable as 'select 1';
create table t (a int);
create index i on t (f(a));
-- case: index on a materialised view
-- A
create table t (a int);
create materialized view m as select a from t;
-- B
create table t (a int);
create materialized view m as select a from t;
create unique index i on m (a);
-- case: the column under an index changes its type
-- A
create table t (a int);
create index i on t (a);
create index j on t ((a + 1)) where a > 3;
-- B
create table t (a bigint);
create index i on t (a);
create index j on t ((a + 1)) where a > 3;
-- case: brin and collation
-- A
create table t (a int, b text);
-- B
create table t (a int, b text);
create index i on t using brin (a) with (pages_per_range = 64);
create index j on t (b collate "C" desc);
-- case: storage parameters of a key's index
-- A
create table t (id int, n int);
-- B
create table t (id int, n int, constraint k primary key (id) with (fillfactor = 70), unique (n));
alter index k set (fillfactor = 89);
