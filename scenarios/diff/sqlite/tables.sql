-- case: a table more
-- A
create table t (id integer primary key);
-- B
create table t (id integer primary key);
create table u (a int, b text not null);
-- case: from nothing
-- A
pragma user_version = 0;
-- B
create table u (id integer primary key autoincrement, a int, b text not null, unique (a, b));
create index u_a on u (a);
create view w as select * from u;
create trigger g after insert on u begin delete from u where a is null; end;
-- case: strict types
-- keeps: select * from t
-- A
create table t (a int, b text);
insert into t values (1, 'x');
-- B
create table t (a int, b text) strict;
-- case: no row numbers
-- keeps: select * from t
-- A
create table t (a text primary key, b int);
insert into t values ('x', 1);
-- B
create table t (a text not null primary key, b int) without rowid;
-- case: strict and without row numbers
-- A
create table t (a text primary key not null, b any) strict;
-- B
create table t (a text primary key not null, b any) strict, without rowid;
-- case: another name
-- keeps: select count(*) from c
-- A
create table old (id integer primary key, b text);
create table c (id integer primary key, o int references old (id));
create index i on old (b);
insert into old values (1, 'x');
insert into c values (1, 1);
-- B
create table new (id integer primary key, b text);
create table c (id integer primary key, o int references new (id));
create index i on new (b);
-- case: a table of rows, not one word the same
-- A
create table a (x int, y text);
-- B
create table b (z real);
-- case: a full-text table
-- A
create table t (id integer primary key);
-- B
create table t (id integer primary key);
create virtual table doc using fts5(Title, body, tokenize = 'porter ascii');
-- case: another full-text table
-- A
create virtual table doc using fts5(title, body);
-- B
create virtual table doc using fts5(title, body, tags);
-- case: tables made anew are read by views and triggers
-- keeps: select * from v
-- A
create table t (id integer primary key, a int);
create table log (n int);
create view v as select id, a from t;
create view vv as select count(*) as n from v;
create trigger g after insert on log begin update t set a = new.n; end;
create trigger h after delete on t begin insert into log values (old.id); end;
insert into t values (1, 2), (2, 3);
-- B
create table t (id integer primary key, a bigint not null default 7);
create table log (n int);
create view v as select id, a from t;
create view vv as select count(*) as n from v;
create trigger g after insert on log begin update t set a = new.n; end;
create trigger h after delete on t begin insert into log values (old.id); end;
-- case: a table with the name that the new one would have
-- keeps: select * from t_new
-- A
create table t (a int);
create table t_new (a int);
insert into t_new values (3);
-- B
create table t (a int unique);
create table t_new (a int);
-- case: numbers in the head of the file
-- A
create table t (a int);
-- B
create table t (a int);
pragma user_version = 12;
pragma application_id = 99;
-- case: a view becomes a table
-- A
create table t (a int);
create view w as select a from t;
-- B
create table t (a int);
create table w (a int);
-- case: the encoding of the file
-- gap: encoding
-- A
create table t (a int);
-- B
pragma encoding = 'UTF-16le';
create table t (a int);
