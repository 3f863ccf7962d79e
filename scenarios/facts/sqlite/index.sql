create table t (id int primary key, a int, b text, c text);
create table u (a int, b text);
-- mutation: index.added
create index i on t (a);
-- mutation: index.keys
drop index i;
create index i on t (a, b);
-- mutation: index.keys
drop index i;
create index i on t (b, a);
-- mutation: index.keys
drop index i;
create index i on t (b desc, a);
-- mutation: index.keys
drop index i;
create index i on t (b collate nocase desc, a);
-- mutation: index.keys
drop index i;
create index i on t (lower(b), a);
-- mutation: index.keys
drop index i;
create index i on t (upper(b), a);
-- mutation: index.keys
drop index i;
create index i on t (upper(b) desc, a);
-- mutation: index.unique
drop index i;
create unique index i on t (upper(b) desc, a);
-- mutation: index.predicate
drop index i;
create unique index i on t (upper(b) desc, a) where c is not null;
-- mutation: index.predicate
drop index i;
create unique index i on t (upper(b) desc, a) where c is null;
-- mutation: index.predicate
drop index i;
create unique index i on t (upper(b) desc, a);
-- mutation: index.keys, index.table
drop index i;
create unique index i on u (a);
-- mutation: index.added, index.removed
drop index i;
create unique index j on u (a);
-- mutation: column.renamed
alter table u rename column a to aa;
-- mutation: index.removed
drop index j;
