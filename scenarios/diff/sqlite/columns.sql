-- case: a column more
-- keeps: select id from t
-- A
create table t (id integer primary key);
insert into t values (3), (7);
-- B
create table t (id integer primary key, name text);
-- case: a column more that must be there, with a default
-- keeps: select id from t
-- A
create table t (id integer primary key);
insert into t values (1), (2);
-- B
create table t (id integer primary key, name text not null default 'x', n numeric(10, 2) default -0.5);
-- case: a column more in the middle
-- keeps: select a, z from t
-- A
create table t (a int, z text);
insert into t values (1, 'one'), (2, null);
-- B
create table t (a int, m int, z text);
-- case: columns in another order
-- keeps: select a, b, c from t order by a
-- A
create table t (a int, b text, c blob);
insert into t values (1, 'one', x'00ff'), (2, '', null);
-- B
create table t (c blob, a int, b text);
-- case: a column more whose default is the present time
-- keeps: select a from t
-- A
create table t (a int);
insert into t values (1);
-- B
create table t (a int, at text not null default current_timestamp);
-- case: a column more whose default is an expression
-- keeps: select a from t
-- A
create table t (a int);
insert into t values (1);
-- B
create table t (a int, token text default (lower(hex(randomblob(4)))), n int default (1 + 2));
-- case: another type
-- keeps: select id, n + 0 from t
-- A
create table t (id integer primary key, n text);
insert into t values (1, '7'), (2, '-3');
-- B
create table t (id integer primary key, n integer);
-- case: a type and none
-- keeps: select a from t
-- A
create table t (a);
insert into t values ('x');
-- B
create table t (a varchar(20));
-- case: must be there or not
-- keeps: select * from t
-- A
create table t (a int, b text);
insert into t values (1, 'x');
-- B
create table t (a int not null, b text not null);
-- case: what happens to NULL
-- keeps: select * from t
-- A
create table t (a int not null, b int default 3);
insert into t values (1, 2);
-- B
create table t (a int not null on conflict ignore, b int not null on conflict replace default 3);
-- case: a default comes
-- keeps: select * from t
-- A
create table t (a int, b text);
insert into t values (1, null);
-- B
create table t (a int default 5, b text default 'it''s');
-- case: defaults of all sorts
-- A
create table t (a int default 1);
-- B
create table t (a int default 2, b text default "quoted", c real default 1e3, d blob default x'0a', e int default true,
    f text default null, g int default (abs(-5)), h date default current_date);
-- case: a collation
-- keeps: select name from t
-- A
create table t (name text);
insert into t values ('Ann');
-- B
create table t (name text collate nocase, other text collate rtrim);
-- case: another name
-- keeps: select max(rowid), count(*) from t
-- A
create table t (id integer primary key, mail text);
insert into t values (1, 'a@b');
-- B
create table t (id integer primary key, email text);
-- case: another name in a table with much around it
-- A
create table t (id integer primary key, mail text not null check (mail like '%@%'));
create unique index t_mail on t (mail);
create view v as select id, mail from t;
-- B
create table t (id integer primary key, email text not null check (email like '%@%'));
create unique index t_mail on t (email);
create view v as select id, email as mail from t;
-- case: a virtual generated column
-- keeps: select a from t
-- A
create table t (a int);
insert into t values (2);
-- B
create table t (a int, twice int generated always as (a * 2) virtual);
-- case: a stored generated column
-- keeps: select a from t
-- A
create table t (a int);
insert into t values (2);
-- B
create table t (a int, twice int as (a * 2) stored);
-- case: another generation expression
-- keeps: select a from t
-- A
create table t (a int, b int as (a + 1));
insert into t (a) values (2);
-- B
create table t (a int, b int as (a + 2) stored);
-- case: a generated column becomes an ordinary one
-- keeps: select a, b from t
-- A
create table t (a int, b int as (a + 1) stored);
insert into t (a) values (2);
-- B
create table t (a int, b int);
-- case: names that are words of SQL, or hold spaces and quotes
-- keeps: select "order", "a b" from "Group"
-- A
create table "Group" ("order" int, "a b" text, "say ""hi""" int);
insert into "Group" values (1, 'x', 3);
-- B
create table "Group" ("order" int not null, "a b" text default 'd', "select" int, "say ""hi""" int);
-- case: a column less that an index, a view and a trigger know
-- keeps: select id from t
-- A
create table t (id integer primary key, n int, note text);
create index t_n on t (n, note);
create view v as select id, n from t;
create trigger g after update of n on t begin update t set note = 'new' where id = new.id; end;
insert into t values (1, 2, 'x');
-- B
create table t (id integer primary key, note text);
create index t_n on t (note);
create view v as select id from t;
-- case: all columns but one are others
-- keeps: select c from t
-- A
create table t (a int, b int, c int);
insert into t values (1, 2, 3);
-- B
create table t (c int, d text, e text default 'e');
-- case: a column less in the middle of a table without a number
-- keeps: select rowid, a, c from t
-- A
create table t (a int, b int, c int);
insert into t (rowid, a, b, c) values (10, 1, 2, 3), (20, 4, 5, 6);
-- B
create table t (a int, c int);
-- case: letters of names in another case
-- A
create table t (UserName text check (length(UserName) > 2));
create view V as select UserName as Name from t;
-- B
create table t (UserName text check (length(username) > 2), Age int);
create view V as select username as Name, age as Age from t;
