-- case: an index comes
-- A
create table t (a int, b text);
-- B
create table t (a int, b text);
create index i on t (a, b desc);
-- case: an index becomes unique
-- A
create table t (a int, b text);
create index i on t (a);
-- B
create table t (a int, b text);
create unique index i on t (a);
-- case: other columns in an index
-- A
create table t (a int, b text, c int);
create index i on t (a, b);
-- B
create table t (a int, b text, c int);
create index i on t (b, a, c);
-- case: a partial index
-- A
create table t (a int, done int);
create index i on t (a);
-- B
create table t (a int, done int);
create index i on t (a) where done = 0 and a is not null;
-- case: an index on expressions
-- A
create table t (Name text, n int);
create index i on t (Name);
-- B
create table t (Name text, n int);
create index i on t (lower(Name), n desc, substr(Name, 1, 3) collate nocase);
-- case: collations in an index
-- A
create table t (a text, b text collate nocase);
create index i on t (a, b);
-- B
create table t (a text, b text collate nocase);
create index i on t (a collate nocase, b collate binary desc);
-- case: an index goes to another table
-- A
create table t (a int);
create table u (a int);
create index i on t (a);
-- B
create table t (a int);
create table u (a int);
create index i on u (a);
-- case: another name
-- A
create table t (a int);
create index i on t (a);
-- B
create table t (a int);
create index j on t (a);
-- case: an index stays while its table is made anew
-- keeps: select * from t
-- A
create table t (a int, b text);
create unique index i on t (a) where b <> 'x;y';
create index "odd name" on t (b);
insert into t values (1, 'x');
-- B
create table t (a bigint, b text);
create unique index i on t (a) where b <> 'x;y';
create index "odd name" on t (b);
-- case: columns whose names look like clauses
-- A
create table t ("a desc" int, "b, c" int, "b" int);
-- B
create table t ("a desc" int, "b, c" int, "b" int);
create index i on t ("a desc", "b, c" desc, "b");
