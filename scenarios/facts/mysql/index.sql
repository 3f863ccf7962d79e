create table t (id int primary key, a int, b varchar(300), c int, body text, place point not null);
create table parent (id int primary key, other int, unique key other (other));
-- mutation: index.added
create index a on t (a);
-- mutation: index.added, index.removed
alter table t rename index a to aa;
-- mutation: index.comment
alter table t drop index aa, add index aa (a) comment 'x';
-- mutation: index.comment
drop index aa on t;
create index aa on t (a);
-- mutation: index.keys
drop index aa on t;
create index aa on t (a, c);
-- mutation: index.keys
drop index aa on t;
create index aa on t (a, c desc);
-- mutation: index.unique
drop index aa on t;
create unique index aa on t (a, c desc);
-- mutation: index.added
create index prefix on t (b(20));
-- mutation: index.keys
drop index prefix on t;
create index prefix on t (b(30));
-- mutation: index.added
create fulltext index words on t (body);
-- mutation: index.added
create spatial index places on t (place);
-- mutation (mysql): index.visible
alter table t alter index aa invisible;
-- mutation (mariadb): index.ignored
alter table t alter index aa ignored;
-- mutation (mysql): index.added
create index expression on t ((a + c));
-- mutation (mysql): index.keys
drop index expression on t;
create index expression on t ((a - c));
-- mutation (mariadb): table.what Seatrial does not model
drop index prefix on t;
create index prefix on t (b(30)) key_block_size = 8;
-- mutation: index.removed
drop index words on t;
-- mutation: constraint.added, index.added
alter table t add constraint f foreign key (c) references parent (id);
-- mutation: constraint.removed
alter table t drop foreign key f;
-- mutation: constraint.added
alter table t add constraint f foreign key (c) references parent (id) on delete cascade;
-- mutation: constraint.on delete, constraint.on update
alter table t drop foreign key f;
alter table t add constraint f foreign key (c) references parent (id) on delete set null on update cascade;
-- mutation: constraint.references
alter table t drop foreign key f;
alter table t add constraint f foreign key (c) references parent (other) on delete set null on update cascade;
-- mutation: constraint.columns
alter table t drop foreign key f;
alter table t add constraint f foreign key (a) references parent (other) on delete set null on update cascade;
-- mutation: table.renamed
rename table parent to forebear;
-- mutation: column.nullable, constraint.columns, constraint.keys
alter table t drop primary key, add primary key (id, b(20));
-- mutation: constraint.removed
alter table t drop primary key;
-- mutation: constraint.removed
alter table t drop foreign key f;
-- mutation: constraint.added
alter table t add constraint positive check (a > 0);
-- mutation: constraint.definition
alter table t drop constraint positive;
alter table t add constraint positive check (a > 1);
-- mutation (mysql): constraint.enforced
alter table t alter check positive not enforced;
-- mutation: constraint.removed
alter table t drop constraint positive;
-- mutation (mariadb): constraint.added
alter table t modify a int check (a > 5);
-- mutation: column.added, constraint.added
alter table t add column d int, add constraint d_small check (d < 10);
-- no mutation: index.table, because an index is named by its table, too
-- no mutation (mariadb): constraint.enforced, because MariaDB enforces every constraint
-- mutation: constraint.added
alter table t modify b varchar(300) not null, add primary key (id, b(20));
-- mutation: constraint.comment
alter table t drop primary key, add primary key (id, b(20)) comment 'x';
-- mutation: index.added
create fulltext index words on t (body);
-- mutation: index.keys, index.method
drop index words on t;
create index words on t (body(10));
-- mutation: index.keys, index.method
drop index words on t;
create fulltext index words on t (body);
-- mutation (mysql): table.what Seatrial does not model
drop index words on t;
create fulltext index words on t (body) with parser ngram;
-- mutation (mysql): table.what Seatrial does not model
drop index prefix on t;
create index prefix on t (b(30)) using btree;
-- mutation (mysql): table.what Seatrial does not model
drop index prefix on t;
create index prefix on t (b(30)) key_block_size = 8;
-- mutation (mariadb): table.what Seatrial does not model
drop index prefix on t;
create index prefix on t (b(30)) using btree;
-- mutation: constraint.added
alter table t add constraint changeling check (c > 0);
-- mutation: constraint.columns, constraint.definition, constraint.kind, constraint.references, index.added, index.removed
alter table t drop constraint changeling;
alter table t add index changeling (c);
alter table t add constraint changeling foreign key (c) references forebear (id);
-- mutation: index.added
create index own on t (c);
