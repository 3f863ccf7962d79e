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
-- mutation: event.added
create event e on schedule every 2 hour starts '2031-01-01 00:00:00' do insert into log values ('f');
-- mutation: event.at, event.every, event.starts
drop event e;
create event e on schedule at '2035-01-01 00:00:00' do insert into log values ('f');
-- mutation: event.definer
alter definer = 'other'@'%' event e comment '';
-- mutation: event.at, event.time zone
set time_zone = '+05:00';
drop event e;
create definer = 'other'@'%' event e on schedule at '2035-01-01 05:00:00' do insert into log values ('f');
-- mutation: event.sql mode
set sql_mode = '';
drop event e;
create definer = 'other'@'%' event e on schedule at '2035-01-01 05:00:00' do insert into log values ('f');
set sql_mode = default;
-- mutation: routine.sql mode
set sql_mode = '';
drop function f;
create function f (x int) returns bigint not deterministic no sql return x;
-- mutation: routine.definer
drop function f;
create definer = 'other'@'%' function f (x int) returns bigint not deterministic no sql return x;
-- mutation: routine.client charset
set character_set_client = utf8mb3;
drop function f;
create definer = 'other'@'%' function f (x int) returns bigint not deterministic no sql return x;
-- mutation: routine.connection collation
set collation_connection = utf8mb3_bin;
drop function f;
create definer = 'other'@'%' function f (x int) returns bigint not deterministic no sql return x;
-- mutation: trigger.client charset, trigger.connection collation
drop trigger g;
create definer = 'other'@'%' trigger g before update on t for each row insert into log values ('two');
-- mutation: view.added, column.added
create view v as select id from t;
-- mutation: view.client charset, view.connection collation
set names utf8mb4;
create or replace view v as select id from t;
-- mutation: trigger.added
create trigger h before update on t for each row follows g insert into log values ('three');
-- mutation: trigger.position
drop trigger g;
set names utf8mb3 collate utf8mb3_bin;
create definer = 'other'@'%' trigger g before update on t for each row follows h insert into log values ('two');
-- no mutation: routine.kind, because procedures and functions have names of their own
