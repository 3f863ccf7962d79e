-- case: a table more
-- A
create table o (id int);
-- B
create table o (id int);
create table t (id int primary key, name varchar(20) not null unique, n int check (n > 0), constraint both_ok check (n < id));
-- case: tables that point at each other
-- A
create table o (id int);
-- B
create table o (id int);
create table a (id int primary key, b int);
create table b (id int primary key, a int references a);
alter table a add foreign key (b) references b;
-- case: three in a circle and one outside
-- A
create table o (id int primary key);
-- B
create table o (id int primary key);
create table a (id int primary key, b int, o int references o);
create table b (id int primary key, c int);
create table c (id int primary key, a int references a);
alter table a add foreign key (b) references b;
alter table b add foreign key (c) references c;
-- case: a table that points at itself
-- A
create table o (id int);
-- B
create table o (id int);
create table t (id int primary key, parent int references t on delete cascade);
-- case: unlogged
-- A
create table t (id int);
-- B
create unlogged table t (id int);
-- case: storage parameters
-- A
create table t (id int) with (fillfactor = 70, autovacuum_enabled = false);
-- B
create table t (id int) with (fillfactor = 80, toast.autovacuum_enabled = false);
-- case: storage parameters of a new table
-- A
create table o (id int);
-- B
create table o (id int);
create table t (id int, n text) with (fillfactor = 80, toast.autovacuum_enabled = false);
-- case: comments
-- A
create table t (id int);
-- B
create table t (id int);
comment on table t is 'what''s this';
-- case: owner
-- A
create table t (id int);
create table u (id int);
-- B
create table t (id int);
alter table t owner to writer;
create table u (id int);
-- case: privileges
-- A
create table t (id int);
grant select, insert on t to reader;
grant all on t to writer;
-- B
create table t (id int);
grant select on t to reader with grant option;
grant select on t to public;
-- case: privileges taken from the owner
-- A
create table t (id int);
-- B
create table t (id int);
revoke delete, truncate on t from current_user;
-- case: row security
-- A
create table t (id int);
-- B
create table t (id int);
alter table t enable row level security;
alter table t force row level security;
-- case: replica identity
-- A
create table t (id int);
-- B
create table t (id int);
alter table t replica identity full;
-- case: replica identity by an index
-- A
create table t (id int not null);
create unique index t_id on t (id);
-- B
create table t (id int not null);
create unique index t_id on t (id);
alter table t replica identity using index t_id;
-- case: cluster
-- A
create table t (id int not null);
create unique index t_id on t (id);
-- B
create table t (id int not null);
create unique index t_id on t (id);
alter table t cluster on t_id;
-- case: a table without columns
-- A
create table o (id int);
-- B
create table o (id int);
create table t ();
-- case: inheritance
-- A
create table p (id int, n text);
-- B
create table p (id int, n text);
create table c (extra int) inherits (p);
-- case: inheritance comes to a table
-- A
create table p (id int, n text);
create table c (id int, n text, extra int);
-- B
create table p (id int, n text);
create table c (id int, n text, extra int);
alter table c inherit p;
-- case: a column more in a parent
-- gap: position
-- A
create table p (id int);
create table c (extra int) inherits (p);
-- B
create table p (id int, n text);
create table c (extra int) inherits (p);
-- case: partitions
-- A
create table o (id int);
-- B
create table o (id int);
create table p (id int, at date not null, primary key (id, at)) partition by range (at);
create table p1 partition of p for values from ('2020-01-01') to ('2021-01-01');
create table p2 partition of p for values from ('2021-01-01') to ('2022-01-01');
create table pd partition of p default;
create index on p (at);
-- case: a partition more
-- A
create table p (id int, at date not null) partition by range (at);
create table p1 partition of p for values from ('2020-01-01') to ('2021-01-01');
create index on p (id);
-- B
create table p (id int, at date not null) partition by range (at);
create table p1 partition of p for values from ('2020-01-01') to ('2021-01-01');
create index on p (id);
create table p2 partition of p for values from ('2021-01-01') to ('2022-01-01');
-- case: partition detached
-- A
create table p (id int, at date not null) partition by list (id);
create table p1 partition of p for values in (1, 2);
-- B
create table p (id int, at date not null) partition by list (id);
create table p1 (id int, at date not null);
-- case: another partition bound
-- A
create table p (id int) partition by list (id);
create table p1 partition of p for values in (1, 2);
-- B
create table p (id int) partition by list (id);
create table p1 partition of p for values in (1, 2, 3);
-- case: hash partitions with check and trigger
-- A
create function f() returns trigger language plpgsql as 'begin return new; end';
-- B
create function f() returns trigger language plpgsql as 'begin return new; end';
create table p (id int check (id > 0)) partition by hash (id);
create table p1 partition of p for values with (modulus 2, remainder 0);
create table p2 partition of p for values with (modulus 2, remainder 1);
create trigger g before insert on p for each row execute function f();
-- case: a plain table becomes a partitioned one
-- A
create table p (id int, at date);
-- B
create table p (id int, at date) partition by list (id);
-- case: a foreign key to a partitioned table
-- A
create table p (id int primary key) partition by list (id);
create table p1 partition of p for values in (1, 2);
create table t (id int);
-- B
create table p (id int primary key) partition by list (id);
create table p1 partition of p for values in (1, 2);
create table t (id int references p);
-- case: sub-partitions
-- A
create table o (id int);
-- B
create table o (id int);
create table p (id int, k int) partition by list (id);
create table p1 partition of p for values in (1, 2) partition by list (k);
create table p11 partition of p1 for values in (1);
create index on p (k);
-- case: a column more in a partitioned table
-- A
create table p (id int) partition by list (id);
create table p1 partition of p for values in (1, 2);
-- B
create table p (id int, n text default 'x') partition by list (id);
create table p1 partition of p for values in (1, 2);
-- case: a column type of a partitioned table
-- A
create table p (id int, n int) partition by list (id);
create table p1 partition of p for values in (1, 2);
-- B
create table p (id int, n bigint not null) partition by list (id);
create table p1 partition of p for values in (1, 2);
-- case: statistics objects
-- A
create table t (a int, b int, c int);
create statistics s1 on a, b from t;
-- B
create table t (a int, b int, c int);
create statistics s1 (ndistinct) on a, b from t;
create statistics s2 on b, c from t;
alter statistics s2 set statistics 100;
comment on statistics s2 is 'x';
-- case: a table typed by a composite
-- A
create type ty as (a int, b text);
-- B
create type ty as (a int, b text);
create table t of ty;
-- case: a sequence of one schema
-- A
create sequence s;
-- B
create sequence s increment 2 minvalue 5 maxvalue 1000 start 7 cache 10 cycle;
comment on sequence s is 'seq';
grant usage on sequence s to reader;
-- case: a descending sequence more
-- A
create table o (id int);
-- B
create table o (id int);
create sequence s increment -1;
create sequence s2 as smallint start 5;
-- case: sequence ownership
-- A
create table t (a int);
create sequence s;
-- B
create table t (a int);
create sequence s owned by t.a;
-- case: sequence type
-- A
create sequence s as int;
-- B
create sequence s as bigint;
-- case: policies of two tables ask each other, and both go
-- A
create table a (id int);
create table b (id int);
create policy p on a using (id in (select id from b));
create policy p on b using (id in (select id from a));
-- B
create table c (id int);
