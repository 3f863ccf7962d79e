-- case: a check more
-- A
create table t (a int);
-- B
create table t (a int, constraint c check (a > 0 and a < 10));
-- case: another check
-- A
create table t (a int, constraint c check (a > 0));
-- B
create table t (a int, constraint c check (a > 1));
-- case: unique
-- A
create table t (a int, b int);
-- B
create table t (a int, b int, unique (a, b), unique nulls not distinct (b));
-- case: primary key moves
-- A
create table t (a int primary key, b int not null);
-- B
create table t (a int not null, b int primary key);
-- case: primary key gone, column free
-- A
create table t (a int primary key);
-- B
create table t (a int);
-- case: primary key under a foreign key moves
-- A
create table t (a int primary key, b int not null unique);
create table u (a int references t (a));
-- B
create table t (a int not null unique, b int primary key);
create table u (a int references t (a));
-- case: foreign key actions
-- A
create table t (a int primary key);
create table u (a int references t);
-- B
create table t (a int primary key);
create table u (a int references t on delete cascade on update set null);
-- case: foreign key deferrable
-- A
create table t (a int primary key);
create table u (a int references t);
-- B
create table t (a int primary key);
create table u (a int references t deferrable initially deferred);
-- case: foreign key not validated
-- A
create table t (a int primary key);
create table u (a int);
alter table u add constraint k foreign key (a) references t not valid;
-- B
create table t (a int primary key);
create table u (a int);
alter table u add constraint k foreign key (a) references t;
-- case: check not validated
-- A
create table u (a int);
-- B
create table u (a int);
alter table u add constraint k check (a > 0) not valid;
-- case: a new table with a check not validated
-- A
create table o (a int);
-- B
create table o (a int);
create table u (a int);
alter table u add constraint k check (a > 0) not valid;
-- case: exclusion
-- A
create table t (r int4range);
-- B
create table t (r int4range, exclude using gist (r with &&));
-- case: no inherit
-- A
create table t (a int, constraint c check (a > 0));
-- B
create table t (a int, constraint c check (a > 0) no inherit);
-- case: foreign key of several columns, partly set null
-- A
create table t (a int, b int, primary key (a, b));
create table u (a int, b int);
-- B
create table t (a int, b int, primary key (a, b));
create table u (a int, b int, foreign key (a, b) references t on delete set null (b));
-- case: comments on constraints
-- A
create table t (a int constraint k primary key, constraint c check (a > 0));
-- B
create table t (a int constraint k primary key, constraint c check (a > 0));
comment on constraint k on t is 'key';
comment on constraint c on t is 'check';
-- case: include
-- A
create table t (a int, b int, unique (a));
-- B
create table t (a int, b int, unique (a) include (b));
-- case: the type of a column with keys
-- A
create table t (a int primary key, b int check (b > 0), unique (b));
create table u (a int references t);
-- B
create table t (a bigint primary key, b bigint check (b > 0), unique (b));
create table u (a bigint references t);
-- case: not enforced
-- A
create table t (a int, constraint c check (a > 0));
-- B
create table t (a int, constraint c check (a > 0) not enforced);
-- case: a named not null
-- A
create table t (a int);
-- B
create table t (a int constraint must not null);
-- case: constraint trigger
-- A
create table t (a int);
create function f() returns trigger language plpgsql as 'begin return new; end';
-- B
create table t (a int);
create function f() returns trigger language plpgsql as 'begin return new; end';
create constraint trigger k after insert on t deferrable initially deferred for each row execute function f();
-- case: unique constraint becomes unique index
-- A
create table t (a int, constraint k unique (a));
-- B
create table t (a int);
create unique index k on t (a);
-- case: check that calls a function
-- A
create function f(int) returns boolean language sql immutable as 'select $1 > 0';
create table t (a int);
-- B
create function f(int) returns boolean language sql immutable as 'select $1 > 1';
create table t (a int check (f(a)));
-- case: the function of a check gets another argument name
-- A
create function f(x int) returns boolean language sql immutable as 'select $1 > 0';
create table t (a int check (f(a)));
-- B
create function f(y int) returns boolean language sql immutable as 'select $1 > 0';
create table t (a int check (f(a)));
-- case: IN over varchar, which is printed as a cast of an array
-- A
create table t (status varchar(10));
-- B
create table t (status varchar(10), constraint c check (status in ('new', 'done')));
create index i on t (status) where status in ('new', 'it''s');
create view v as select * from t where status not in ('new', 'done');
alter table t enable row level security;
create policy p on t using (status in ('a', 'b'));
-- case: not-null constraints of two columns that have each other's names
-- A
create table t (id int not null, deployment text not null, n int not null);
-- B
create table t (id int constraint t_deployment_not_null not null, deployment text constraint t_id_not_null not null, n int constraint other not null);
-- case: a not-null constraint that has the name which the server would make up for another column's
-- A
create table t (deployment int not null, id text not null);
-- B
create table t (id int not null, deployment text not null);
alter table t rename column id to x;
alter table t rename column deployment to id;
alter table t rename column x to deployment;
alter table t add n int not null;
alter table t rename column n to m;
alter table t add n int not null;
