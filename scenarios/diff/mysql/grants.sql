-- case: privileges come, go and change
-- keeps: select * from t
-- A
create user if not exists 'diff app'@'10.%';
create role if not exists diff_reader;
create table t (a int, `b c` int);
create table gone (a int);
create procedure p () select 1;
create procedure q () select 1;
insert into t values (1, 2);
grant select, update (a) on t to 'diff app'@'10.%' with grant option;
grant insert on gone to diff_reader;
grant execute on procedure p to diff_reader;
grant execute on procedure q to 'diff app'@'10.%';
grant select, delete on * to diff_reader;
-- B
create user if not exists 'diff app'@'10.%';
create role if not exists diff_reader;
create table t (a int, `b c` int);
create table new (a int);
create procedure p () select 2;
insert into t values (1, 2);
grant select, update (`b c`), insert on t to 'diff app'@'10.%';
grant insert on new to diff_reader with grant option;
grant execute, alter routine on procedure p to diff_reader;
grant select on * to diff_reader;
grant grant option on * to 'diff app'@'10.%';
