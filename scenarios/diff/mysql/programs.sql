-- case: a view comes
-- A
create table t (a int, `b c` int);
-- B
create table t (a int, `b c` int);
create view v as select a, `b c` as `x y` from t where a > 0 and `b c` <> 5 order by 1;
-- case: another view
-- A
create table t (a int, b int);
create view v as select a from t;
-- B
create table t (a int, b int);
create algorithm = merge sql security invoker view v as select a, b from t where b < 9 with local check option;
-- case: views upon views
-- A
create table t (a int);
create view z_base as select a from t;
create view a_top as select a from z_base;
-- B
create table t (a int, b int);
create view z_base as select a, b from t;
create view a_top as select z.a, z.b from z_base z;
-- case: a view of a table that goes
-- A
create table t (a int);
create table u (a int);
create view v as select a from u;
-- B
create table t (a int);
-- case: a view becomes a table
-- A
create table t (a int);
create view w as select a from t;
-- B
create table t (a int);
create table w (a int);
-- case: a trigger comes
-- A
create table t (a int, b int);
-- B
create table t (a int, b int);
create trigger g before insert on t for each row set new.b = new.a + 1;
-- case: triggers in an order
-- A
create table t (a int, b int);
create trigger first_one before insert on t for each row set new.a = 1;
create trigger third before insert on t for each row set new.a = 3;
-- B
create table t (a int, b int);
create trigger first_one before insert on t for each row set new.a = 1;
create trigger second_one before insert on t for each row set new.a = 2;
create trigger third before insert on t for each row set new.a = 3;
-- case: a trigger of several statements
-- A
create table t (a int, b int);
create trigger g after delete on t for each row delete from t where a = 5;
-- B
create table t (a int, b int);
-- (
create trigger g after update on t for each row begin
    declare x int default 0;
    if new.a > 0 then set x = 1; end if;
    set @y = 'a;b';
end;
-- )
-- case: a procedure and a function
-- A
create table t (a int);
-- B
create table t (a int);
-- (
create procedure p(in a int, inout `b c` varchar(20) character set utf8mb4, out d decimal(5, 2)) comment 'it''s' begin select a; set d = 1.5; end;
-- )
-- (
create function f(x varchar(10), y enum('a', 'b, c')) returns varchar(30) character set utf8mb4 deterministic no sql return concat(x, ';', y);
-- )
-- case: another body
-- A
create function f(x int) returns int deterministic return x + 1;
-- B
create function f(x int, y bigint unsigned) returns bigint deterministic reads sql data sql security invoker return x + 2;
-- case: a function that a view calls
-- A
create table t (a int);
-- B
create table t (a int);
create function f(x int) returns int deterministic return x + 1;
create view v as select f(a) as b from t;
-- case: programs of another time, with other modes
-- A
create table t (a int);
-- B
create table t (a int);
set sql_mode = 'ANSI_QUOTES,PIPES_AS_CONCAT';
create trigger g before insert on t for each row set @x = 'a' || 'b';
create procedure p() select "a" from t;
set sql_mode = default;
-- case: somebody else made it
-- A
create table t (a int);
-- B
create table t (a int);
create definer = 'some one'@'%' view v as select a from t;
create definer = `other`@`localhost` trigger g before insert on t for each row set new.a = 1;
-- case: an event
-- A
create table t (a int);
-- B
create table t (a int);
create event e on schedule every 1 day starts '2035-01-01 00:00:00' ends '2036-01-01 00:00:00' on completion preserve disable comment 'it''s' do delete from t where a > 5;
create event once on schedule at '2035-05-05 01:02:03' do update t set a = 1;
-- case: another event
-- A
create event e on schedule every 1 day starts '2035-01-01 00:00:00' do select 1;
-- B
create event e on schedule every '1:30' hour_minute starts '2035-01-01 00:00:00' do begin select 2; select 3; end;
-- case: a trigger of a table that goes
-- A
create table t (a int);
create table u (a int);
create trigger g before insert on u for each row set new.a = 1;
-- B
create table t (a int);
-- case: everything at once
-- keeps: select id from users
-- A
create table users (id int not null auto_increment primary key, name varchar(30) not null, old int, key by_name (name));
create view names as select name from users;
insert into users values (5, 'x', 1);
-- B
create table users (id bigint not null auto_increment primary key, name varchar(50) not null, mail varchar(50) not null default '', unique key by_mail (name, mail));
create table orders (id int primary key, user_id bigint, constraint orders_user foreign key (user_id) references users (id) on delete cascade);
create view names as select name, mail from users;
create trigger g before delete on users for each row delete from orders where user_id = old.id;
