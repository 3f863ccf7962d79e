create table t (id int primary key, a int);
create table log (what varchar(100));
-- mutation: view.added, column.added
create view v as select id from t;
-- mutation: view.definition, column.added
create or replace view v as select id, a from t;
-- mutation: view.check option, view.definition
create or replace view v as select id, a from t where a > 0 with cascaded check option;
-- mutation: view.check option
create or replace view v as select id, a from t where a > 0 with local check option;
-- mutation: view.security
create or replace sql security invoker view v as select id, a from t where a > 0 with local check option;
-- mutation: view.definer
create or replace definer = 'other'@'%' sql security invoker view v as
    select id, a from t where a > 0 with local check option;
-- mutation (mariadb): view.algorithm
create or replace algorithm = merge definer = 'other'@'%' sql security invoker view v as
    select id, a from t where a > 0 with local check option;
-- mutation (mysql): view.what Seatrial does not model
create or replace algorithm = merge definer = 'other'@'%' sql security invoker view v as
    select id, a from t where a > 0 with local check option;
-- mutation: column.type
alter table t modify a bigint;
-- mutation: trigger.added
create trigger g after insert on t for each row insert into log values ('one');
-- mutation: trigger.body
drop trigger g;
create trigger g after insert on t for each row insert into log values ('two');
-- mutation: trigger.timing
drop trigger g;
create trigger g before insert on t for each row insert into log values ('two');
-- mutation: trigger.events
drop trigger g;
create trigger g before update on t for each row insert into log values ('two');
-- mutation: trigger.added
create trigger h before update on t for each row precedes g insert into log values ('three');
-- mutation: trigger.removed
drop trigger h;
-- mutation: trigger.definer
drop trigger g;
create definer = 'other'@'%' trigger g before update on t for each row insert into log values ('two');
-- mutation: trigger.sql mode
drop trigger g;
set sql_mode = '';
create definer = 'other'@'%' trigger g before update on t for each row insert into log values ('two');
set sql_mode = default;
-- mutation: routine.added
create procedure p (in x int, out y int) begin set y = x; end;
-- mutation: routine.comment
alter procedure p comment 'x';
-- mutation: routine.security
alter procedure p sql security invoker;
-- mutation: routine.data access
alter procedure p reads sql data;
-- mutation: routine.arguments, routine.body
drop procedure p;
create procedure p (in x bigint, out y int) comment 'x' sql security invoker reads sql data begin set y = x + 1; end;
-- mutation: routine.added
create function f (x int) returns int deterministic no sql return x;
-- mutation: routine.returns
drop function f;
create function f (x int) returns bigint deterministic no sql return x;
-- mutation: routine.deterministic
drop function f;
create function f (x int) returns bigint not deterministic no sql return x;
-- mutation: routine.removed
drop procedure p;
-- mutation: event.added
create event e on schedule every 1 day starts '2030-01-01 00:00:00' do insert into log values ('e');
-- mutation: event.every
alter event e on schedule every 2 hour starts '2030-01-01 00:00:00';
-- mutation: event.on completion
alter event e on completion preserve;
-- mutation: event.status
alter event e disable;
-- mutation: event.comment
alter event e comment 'x';
-- mutation: event.body
alter event e do insert into log values ('f');
-- mutation: event.ends, event.starts
alter event e on schedule every 2 hour starts '2031-01-01 00:00:00' ends '2032-01-01 00:00:00';
-- mutation: event.removed
drop event e;
-- mutation: view.removed, column.removed
drop view v;
