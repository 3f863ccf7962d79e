-- case: a sequence comes
-- A
create table t (a int);
-- B
create table t (a int);
create sequence s start with 5 minvalue 2 maxvalue 900 increment by 3 cache 10 cycle;
-- case: another sequence
-- A
create sequence s;
-- B
create sequence s start with 1 increment by 5 maxvalue 1000 nocache;
-- case: a column draws from a sequence
-- A
create table t (a int);
-- B
create sequence s;
create table t (a int, b bigint default nextval(s));
-- case: an ignored index
-- A
create table t (a int, key i (a));
-- B
create table t (a int, key i (a) ignored);
-- case: a check of a column
-- keeps: select * from t
-- A
create table t (a int, b int);
insert into t values (1, 2);
-- B
create table t (a int check (a > 0), b int not null check (b <> 7));
-- case: system versioning
-- keeps: select * from t
-- A
create table t (a int, b int);
insert into t values (1, 2);
-- B
create table t (a int, b int without system versioning) with system versioning;
-- case: json, which is a text with a check
-- keeps: select * from t
-- A
create table t (a longtext);
insert into t values ('{}');
-- B
create table t (a json default '{"x": 1}');
-- case: addresses and identifiers
-- A
create table t (a int);
-- B
create table t (a int, u uuid default uuid(), i inet6);
-- case: a default that is an expression with a name
-- A
create table t (a int, b int);
-- B
create table t (a int, b int default (a + 1), c timestamp not null default current_timestamp() on update current_timestamp());
-- case: an option of MariaDB's own
-- A
create table t (a int) engine = InnoDB;
-- B
create table t (a int) engine = InnoDB page_compressed = 1;
