create table t (id int primary key, a int);
create table p (id int primary key);
-- mutation: table.added, column.added
create table fresh (a int);
-- mutation: table.renamed
alter table fresh rename to stale;
-- mutation: table.removed, column.removed
drop table stale;
-- mutation: column.nullable, table.strict
create table new (id int primary key, a int) strict;
drop table t;
alter table new rename to t;
-- mutation: table.strict, table.without rowid
create table new (id int primary key, a int) without rowid;
drop table t;
alter table new rename to t;
-- mutation: table.strict
create table new (id int primary key, a int) without rowid, strict;
drop table t;
alter table new rename to t;
-- mutation: column.nullable, table.strict, table.without rowid
create table new (id int primary key, a int);
drop table t;
alter table new rename to t;
-- mutation: constraint.autoincrement, column.nullable, column.type
create table new (id integer primary key autoincrement, a int);
drop table t;
alter table new rename to t;
-- mutation: constraint.autoincrement
create table new (id integer primary key, a int);
drop table t;
alter table new rename to t;
-- mutation: table.added, column.added
create virtual table words using fts5 (body, tokenize = 'porter');
-- mutation: table.definition
drop table words;
create virtual table words using fts5 (body, tokenize = 'unicode61');
-- mutation: table.definition, column.added
drop table words;
create virtual table words using fts5 (body, title, tokenize = 'unicode61');
-- mutation: table.definition, table.kind, column.removed, column.type
drop table words;
create table words (body text, title text);
-- mutation: table.removed, column.removed
drop table words;
-- mutation: table.added, column.added
create virtual table places using rtree (id, low, high);
-- mutation: table.added, table.removed, column.added, column.removed
drop table places;
create table lookalike (x);
-- mutation: table.added, column.added
create table "ÜBER Es" (x);
-- mutation: column.added
alter table "ÜBER es" add column y;
-- mutation: index.added
create index i on "ÜBER ES" (y);
