-- case: a primary key of one column
-- keeps: select * from t
-- A
create table t (a text, b int);
insert into t values ('x', 1);
-- B
create table t (a text primary key, b int);
-- case: a primary key of two columns
-- keeps: select * from t
-- A
create table t (a text, b int);
insert into t values ('x', 1);
-- B
create table t (a text, b int, primary key (b, a desc));
-- case: the row's number under a name
-- keeps: select id, a from t
-- A
create table t (id integer, a text);
insert into t values (5, 'x'), (9, 'y');
-- B
create table t (id integer primary key, a text);
-- case: a number that is no row number because it goes down
-- A
create table t (id integer primary key desc, a text);
-- B
create table t (id integer primary key, a text);
-- case: numbers that are never used again
-- keeps: select * from t
-- A
create table t (id integer primary key, a text);
insert into t values (5, 'x');
-- B
create table t (id integer primary key autoincrement, a text);
-- case: the last number used is kept
-- keeps: select seq from sqlite_sequence where name = 't'
-- A
create table t (id integer primary key autoincrement, a text);
insert into t values (5, 'x'), (40, 'y');
delete from t where id = 40;
-- B
create table t (id integer primary key autoincrement, n int, a text not null);
-- case: the last number used is kept where no row is left
-- keeps: select name, seq from sqlite_sequence
-- A
create table t (id integer primary key autoincrement, a text);
insert into t values (40, 'y');
delete from t;
-- B
create table t (id integer primary key autoincrement, a text unique);
-- case: unique values
-- keeps: select * from t
-- A
create table t (a text, b int);
insert into t values ('x', 1);
-- B
create table t (a text unique, b int, unique (b, a));
-- case: unique values under a name, with a conflict clause
-- A
create table t (a text, b int);
-- B
create table t (a text, b int, constraint t_ab unique (a, b collate nocase) on conflict replace);
-- case: a check with a name
-- keeps: select * from t
-- A
create table t (a int);
insert into t values (1);
-- B
create table t (a int, constraint positive check (a > 0));
-- case: a check without a name
-- keeps: select * from t
-- A
create table t (a int, b int);
insert into t values (1, 2);
-- B
create table t (a int check (a > 0), b int, check (a < b));
-- case: another check of the same name
-- keeps: select * from t
-- A
create table t (a int, constraint k check (a > 0));
insert into t values (5);
-- B
create table t (a int, constraint k check (a > 1 and a not in (2, 3)));
-- case: a check with texts, also in the wrong quotes
-- A
create table t (a text);
-- B
create table t (a text check (a in ('new', 'in progress', 'it''s')), b text check (b <> 'Select' || 'X'));
-- case: a column with a check of its own goes
-- keeps: select a from t
-- A
create table t (a int, b int check (b > 0));
insert into t values (1, 2);
-- B
create table t (a int);
-- case: a foreign key comes
-- keeps: select * from c
-- A
create table p (id integer primary key);
create table c (id integer primary key, p int);
insert into p values (1);
insert into c values (1, 1);
-- B
create table p (id integer primary key);
create table c (id integer primary key, p int references p (id));
-- case: another thing happens when a row goes that is pointed at
-- keeps: select * from c
-- A
create table p (id integer primary key);
create table c (id integer primary key, p int references p (id));
insert into p values (1);
insert into c values (1, 1);
-- B
create table p (id integer primary key);
create table c (id integer primary key, p int references p on delete cascade on update set null);
-- case: a foreign key of two columns, deferred
-- A
create table p (a int, b int, primary key (a, b));
create table c (x int, y int);
-- B
create table p (a int, b int, primary key (a, b));
create table c (x int, y int, constraint fk foreign key (x, y) references p (a, b) deferrable initially deferred);
-- case: a new column that points at a table
-- keeps: select id from c
-- A
create table p (id integer primary key);
create table c (id integer primary key);
insert into c values (1);
-- B
create table p (id integer primary key);
create table c (id integer primary key, p int references p (id) on delete cascade);
-- case: a table that points at itself
-- keeps: select * from t
-- A
create table t (id integer primary key, up int references t (id));
insert into t values (1, 1), (2, 1);
-- B
create table t (id integer primary key, up int not null default 1 references t (id) on delete cascade);
-- case: rows that point at a table that is made anew stay
-- keeps: select * from c
-- keeps: select id from p
-- A
create table p (id integer primary key, name text);
create table c (id integer primary key, p int not null references p (id) on delete cascade);
insert into p values (1, 'x'), (2, 'y');
insert into c values (1, 1), (2, 2);
-- B
create table p (id integer primary key, name varchar(30) not null unique);
create table c (id integer primary key, p int not null references p (id) on delete cascade);
-- case: two tables that point at each other
-- keeps: select id, b from a
-- A
create table a (id integer primary key, b int references b (id));
create table b (id integer primary key, a int references a (id));
insert into a values (1, null);
-- B
create table a (id integer primary key, x text not null default '', b int references b (id));
create table b (id integer primary key, y text, a int references a (id));
-- case: a table pointed at comes with the one that points
-- A
create table x (id integer primary key);
-- B
create table x (id integer primary key);
create table a_child (id integer primary key, p int references z_parent (id) on delete restrict);
create table z_parent (id integer primary key);
-- case: a foreign key on a table that is not there
-- A
create table c (id integer primary key, p int);
-- B
create table c (id integer primary key, p int references nowhere (id));
-- case: constraints with the same text twice
-- A
create table t (a int check (a > 0));
-- B
create table t (a int check (a > 0), b int, check (a > 0));
