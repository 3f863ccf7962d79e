create table p (id int primary key, code text unique, other text unique);
create table t (id int primary key, a int, b text);
-- mutation: constraint.added
alter table t add constraint positive check (a > 0);
-- mutation: constraint.definition
drop table t;
create table t (id int primary key, a int, b text, constraint positive check (a >= 0));
-- mutation: constraint.added, constraint.removed
drop table t;
create table t (id int primary key, a int, b text, constraint at_least check (a >= 0));
-- mutation: constraint.removed
alter table t drop constraint at_least;
-- mutation: constraint.added
drop table t;
create table t (id int primary key, a int check (a <> 5), b text);
-- mutation: constraint.added, constraint.removed
drop table t;
create table t (id int primary key, a int, b text, constraint u unique (a));
-- mutation: constraint.columns, constraint.definition
drop table t;
create table t (id int primary key, a int, b text, constraint u unique (a, b));
-- mutation: constraint.definition
drop table t;
create table t (id int primary key, a int, b text, constraint u unique (a, b collate nocase));
-- mutation: constraint.definition
drop table t;
create table t (id int primary key, a int, b text, constraint u unique (a, b desc));
-- mutation: constraint.on conflict
drop table t;
create table t (id int primary key, a int, b text, constraint u unique (a, b desc) on conflict replace);
-- mutation: constraint.on conflict
drop table t;
create table t (id int primary key, a int, b text, constraint u unique (a, b desc) on conflict ignore);
-- mutation: constraint.on conflict
drop table t;
create table t (id int primary key on conflict abort, a int, b text, constraint u unique (a, b desc) on conflict fail);
-- mutation: constraint.columns, constraint.definition, constraint.kind, constraint.on conflict
drop table t;
create table t (id int primary key, a int, b text, constraint u check (a > b));
-- mutation: constraint.removed
drop table t;
create table t (id int primary key, a int, b text);
-- mutation: constraint.added
drop table t;
create table t (id int primary key, a int references p, b text);
-- mutation: constraint.definition, constraint.references
drop table t;
create table t (id int primary key, a int references p (code), b text);
-- mutation: constraint.definition, constraint.on delete
drop table t;
create table t (id int primary key, a int references p (code) on delete cascade, b text);
-- mutation: constraint.definition, constraint.on delete
drop table t;
create table t (id int primary key, a int references p (code) on delete set null, b text);
-- mutation: constraint.definition, constraint.on update
drop table t;
create table t (id int primary key, a int references p (code) on delete set null on update restrict, b text);
-- mutation: constraint.definition, constraint.on update
drop table t;
create table t (id int primary key, a int references p (code) on delete set null on update set default, b text);
-- mutation: constraint.deferrable, constraint.definition
drop table t;
create table t (id int primary key, a int references p (code) on delete set null on update set default
    deferrable initially deferred, b text);
-- mutation: constraint.deferrable, constraint.definition, constraint.match
drop table t;
create table t (id int primary key, a int references p (code) match full on delete set null on update set default, b text);
-- mutation: constraint.added, constraint.removed
drop table t;
create table t (id int primary key, a int, b text, constraint f foreign key (b) references p (code));
-- mutation: constraint.columns, constraint.definition
drop table t;
create table t (id int primary key, a int, b text, constraint f foreign key (a) references p (code));
-- mutation: column.renamed, constraint.renamed
alter table p rename column code to sign;
-- mutation: constraint.definition, constraint.references
drop table t;
create table t (id int primary key, a int, b text, constraint f foreign key (a) references p (other));
-- mutation: constraint.added, constraint.removed
drop table t;
create table t (id int, a int, b text, constraint f foreign key (a) references p (other), primary key (id desc));
-- mutation: constraint.removed, column.place in the primary key
drop table t;
create table t (id int, a int, b text, constraint f foreign key (a) references p (other));
