-- case: a column more, behind the others
-- keeps: select id from t
-- A
create table t (id int primary key);
insert into t values (1), (2);
-- B
create table t (id int primary key, name varchar(20));
-- case: columns more, first and in the middle
-- keeps: select a, b from t
-- A
create table t (a int, b text);
insert into t values (1, 'x');
-- B
create table t (z int, a int, m varchar(10) not null default 'm''x', b text, y datetime default current_timestamp);
-- case: a column moves
-- keeps: select a, b, c, d from t
-- A
create table t (a int, b int, c int, d int);
insert into t values (1, 2, 3, 4);
-- B
create table t (a int, d int, b int, c int);
-- case: all columns the other way round
-- keeps: select a, b, c from t
-- A
create table t (a int, b varchar(10), c int);
insert into t values (1, 'x', 3);
-- B
create table t (c int, b varchar(10), a int);
-- case: another type, and it moves
-- keeps: select id, n from t
-- A
create table t (id int primary key, n int, m int);
insert into t values (1, 7, 8);
-- B
create table t (id bigint unsigned primary key, m int, n decimal(10, 0));
-- case: must be there or not
-- keeps: select * from t
-- A
create table t (a int, b varchar(20));
insert into t values (1, 'x');
-- B
create table t (a int not null, b varchar(20) not null);
-- case: defaults of all sorts
-- A
create table t (a int default 1, b varchar(20) default 'x', c bit(3), d timestamp null);
-- B
create table t (a int default -5, b varchar(20) default 'it''s \\ "q"', c bit(3) default b'101',
    d timestamp null default current_timestamp on update current_timestamp, e decimal(5, 2) default 1.50,
    f datetime(3) default current_timestamp(3), g double default 0.5, h date default '2020-01-02', i json);
-- case: defaults that are expressions
-- A
create table t (a int);
-- B
create table t (a int, c int default (1 + 2), d varchar(20) default (concat('a', 'b''c')));
create table u (a int, b varchar(40) default (uuid()));
-- case: a default goes
-- keeps: select * from t
-- A
create table t (a int not null default 3, b varchar(10) default 'x');
insert into t values (1, 'y');
-- B
create table t (a int not null, b varchar(10));
-- case: numbers that count up
-- keeps: select * from t
-- A
create table t (id int not null, a int);
insert into t values (3, 1);
-- B
create table t (id int not null auto_increment primary key, a int);
-- case: numbers that count up in another column
-- keeps: select a from t
-- A
create table t (id int not null auto_increment primary key, a int);
insert into t values (3, 1);
-- B
create table t (a int, num bigint not null auto_increment, unique key by_num (num));
-- case: character sets of columns
-- keeps: select a from t
-- A
create table t (a varchar(10), b text) default charset utf8mb4 collate utf8mb4_general_ci;
insert into t values ('x', 'y');
-- B
create table t (a varchar(10) character set latin1 collate latin1_bin, b text collate utf8mb4_bin) default charset utf8mb4 collate utf8mb4_general_ci;
-- case: enum and set
-- keeps: select * from t
-- A
create table t (a enum('new', 'it''s'), b set('x', 'y'));
insert into t values ('new', 'x');
-- B
create table t (a enum('new', 'old', 'it''s') not null default 'new', b set('x', 'y', 'z') default 'x,y');
-- case: a comment
-- keeps: select * from t
-- A
create table t (a int);
insert into t values (1);
-- B
create table t (a int comment 'of ''nothing''; but \\ "this"');
-- case: invisible
-- keeps: select a from t
-- A
create table t (a int, b int);
insert into t values (1, 2);
-- B
create table t (a int, b int invisible);
-- case: a virtual generated column
-- keeps: select a from t
-- A
create table t (a int);
insert into t values (1);
-- B
create table t (a int, b int generated always as (a * 2) virtual, c varchar(20) as (concat('x', a)) stored);
-- case: another generation expression, with an index on it
-- keeps: select a from t
-- A
create table t (a int, b int as (a + 1) virtual, key by_b (b));
insert into t (a) values (1);
-- B
create table t (a int, b int as (a + 2) stored, key by_b (b));
-- case: a stored generated column becomes an ordinary one
-- keeps: select a from t
-- A
create table t (a int, b int as (a + 1) stored);
insert into t (a) values (1);
-- B
create table t (a int, b int);
-- case: another name
-- keeps: select id from t
-- A
create table t (id int primary key, mail varchar(30) not null, key by_mail (mail));
insert into t values (1, 'a@b');
-- B
create table t (id int primary key, email varchar(30) not null, key by_mail (email));
-- case: names that are words of SQL, or hold spaces and quotes
-- keeps: select `order`, `a b` from `Group`
-- A
create table `Group` (`order` int, `a b` text, `say ``hi``` int);
insert into `Group` values (1, 'x', 3);
-- B
create table `Group` (`order` int not null, `a b` text, `select` int default 4, `say ``hi``` int, key `by "x"` (`order`, `a b`(5)));
-- case: all columns but one are others
-- keeps: select c from t
-- A
create table t (a int, b int, c int);
insert into t values (1, 2, 3);
-- B
create table t (d text, c int, e varchar(5) default 'e');
-- case: not one column stays
-- A
create table t (a int, b int);
insert into t values (1, 2);
-- B
create table t (c int, d text, e varchar(5) default 'e');
-- case: places on earth
-- A
create table t (id int primary key);
-- B
create table t (id int primary key, p point not null, q geometry, spatial key by_p (p));
-- case: defaults of bytes
-- A
create table t (a binary(4), b varbinary(9));
-- B
create table t (a binary(4) not null default '', b varbinary(9) default 'xy', c binary(2) default x'0102');
