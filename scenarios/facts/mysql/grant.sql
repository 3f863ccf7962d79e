create role facts_reader;
create user 'facts_app'@'%';
create user 'facts''odd@name'@'localhost';
create table t (id int primary key, a int, `Odd "name"` int);
create view v as select id from t;
create procedure p () select 1;
create function f () returns int deterministic no sql return 1;
-- mutation: database_grant.added
grant select on * to facts_reader;
-- mutation: database_grant.privileges
grant insert, create temporary tables on * to facts_reader;
-- mutation: database_grant.grant option
grant grant option on * to facts_reader;
-- mutation: database_grant.privileges
revoke insert on * from facts_reader;
-- mutation: database_grant.added
grant all on * to 'facts''odd@name'@'localhost';
-- mutation: database_grant.removed
revoke all on * from 'facts''odd@name'@'localhost';
-- mutation: table_grant.added
grant select on t to 'facts_app'@'%';
-- mutation: table_grant.privileges
grant update (a, `Odd "name"`), insert on t to 'facts_app'@'%';
-- mutation: table_grant.privileges
revoke update (a) on t from 'facts_app'@'%';
-- mutation: table_grant.grant option
grant select on t to 'facts_app'@'%' with grant option;
-- mutation: table_grant.grant option
revoke grant option on t from 'facts_app'@'%';
-- mutation: table_grant.added
grant select on v to facts_reader;
-- mutation: table_grant.added
grant select (id) on t to 'facts''odd@name'@'localhost';
-- mutation: routine_grant.added
grant execute on procedure p to facts_reader;
-- mutation: routine_grant.privileges
grant alter routine on procedure p to facts_reader;
-- mutation: routine_grant.grant option
grant execute on procedure p to facts_reader with grant option;
-- mutation: routine_grant.added
grant execute on function f to 'facts_app'@'%';
-- mutation: routine_grant.removed
revoke execute on function f from 'facts_app'@'%';
-- mutation: routine.removed, routine_grant.removed
drop procedure p;
-- mutation: table_grant.removed
revoke select on v from facts_reader;
-- mutation: view.removed, column.removed
drop view v;
-- mutation: table_grant.refers to, column.removed, constraint.removed, table.removed
drop table t;
