-- case: a primary key
-- keeps: select * from t
-- A
create table t (a int not null, b int not null);
insert into t values (1, 2);
-- B
create table t (a int not null, b int not null, primary key (b, a));
-- case: another primary key
-- keeps: select * from t
-- A
create table t (a varchar(300) not null, b int not null auto_increment, primary key (a), key by_b (b));
insert into t values ('x', 2);
-- B
create table t (a varchar(300) not null, b int not null auto_increment, primary key (b), key by_a (a(20)));
-- case: indexes come
-- A
create table t (a int, b varchar(200), c text);
-- B
create table t (a int, b varchar(200), c text, key by_a (a), unique key by_b (b(10), a), key down (a desc, b), fulltext key words (c));
-- case: an index becomes unique
-- keeps: select * from t
-- A
create table t (a int, key i (a));
insert into t values (1);
-- B
create table t (a int, unique key i (a));
-- case: other columns in an index, and a comment
-- A
create table t (a int, b int, key i (a));
-- B
create table t (a int, b int, key i (b, a) comment 'it''s');
-- case: an index has another name
-- A
create table t (a int, b int, key i (a), key k (b));
-- B
create table t (a int, b int, key j (a), key k (b));
-- case: an index on expressions
-- only: mysql
-- A
create table t (a int, b varchar(20));
-- B
create table t (a int, b varchar(20), key i ((a * 2), (lower(b)) desc), unique key j ((concat(b, 'it''s'))));
-- case: an index that queries do not use
-- only: mysql
-- A
create table t (a int, key i (a));
-- B
create table t (a int, key i (a) invisible);
-- case: a foreign key comes
-- keeps: select * from c
-- A
create table p (id int primary key);
create table c (id int primary key, p int);
insert into p values (1);
insert into c values (1, 1);
-- B
create table p (id int primary key);
create table c (id int primary key, p int, constraint c_p foreign key (p) references p (id) on delete cascade);
-- case: another thing happens when a row goes that is pointed at
-- keeps: select * from c
-- A
create table p (id int primary key);
create table c (id int primary key, p int, key c_p (p), constraint c_p foreign key (p) references p (id));
insert into p values (1);
insert into c values (1, 1);
-- B
create table p (id int primary key);
create table c (id int primary key, p int, key c_p (p), constraint c_p foreign key (p) references p (id) on delete set null on update cascade);
-- case: a column that a foreign key rests on gets another type
-- keeps: select * from c
-- A
create table p (id int primary key);
create table c (id int primary key, p int, constraint c_p foreign key (p) references p (id));
insert into p values (1);
insert into c values (1, 1);
-- B
create table p (id bigint primary key);
create table c (id int primary key, p bigint, constraint c_p foreign key (p) references p (id));
-- case: a foreign key without a name of its own
-- A
create table p (id int primary key);
create table c (id int primary key);
-- B
create table p (id int primary key);
create table c (id int primary key, p int, foreign key (p) references p (id), q int, foreign key (q) references p (id));
-- case: a foreign key of two columns
-- A
create table p (a int, b int, primary key (a, b));
create table c (x int, y int);
-- B
create table p (a int, b int, primary key (a, b));
create table c (x int, y int, constraint fk foreign key (x, y) references p (a, b));
-- case: two tables that point at each other come
-- A
create table x (id int primary key);
-- B
create table x (id int primary key);
create table a (id int primary key, b int, key b (b));
create table b (id int primary key, a int, key a (a));
alter table a add constraint to_b foreign key (b) references b (id);
alter table b add constraint to_a foreign key (a) references a (id);
-- case: a table that points at itself
-- keeps: select id from t
-- A
create table t (id int primary key);
insert into t values (1);
-- B
create table t (id int primary key, up int, constraint up foreign key (up) references t (id));
-- case: a table pointed at comes with the one that points
-- A
create table x (id int primary key);
-- B
create table x (id int primary key);
create table z_parent (id int primary key);
create table a_child (id int primary key, p int, constraint to_z foreign key (p) references z_parent (id));
-- case: a table goes that a table points at which stays
-- keeps: select id from c
-- A
create table p (id int primary key);
create table c (id int primary key, p int, constraint c_p foreign key (p) references p (id));
insert into c values (1, null);
-- B
create table c (id int primary key, p int);
-- case: the index below a foreign key is another
-- A
create table p (id int primary key);
create table c (id int primary key, p int, q int, key by_p (p), constraint c_p foreign key (p) references p (id));
-- B
create table p (id int primary key);
create table c (id int primary key, p int, q int, key by_both (p, q), constraint c_p foreign key (p) references p (id));
-- case: a check
-- keeps: select * from t
-- A
create table t (a int, b varchar(20));
insert into t values (5, 'x');
-- B
create table t (a int, b varchar(20), constraint positive check (a > 0 and b in ('x', 'it''s', 'y\\z')));
-- case: another check of the same name
-- keeps: select * from t
-- A
create table t (a int, constraint k check (a > 0));
insert into t values (5);
-- B
create table t (a int, constraint k check (a > 1));
-- case: a check that is not enforced
-- only: mysql
-- A
create table t (a int, constraint k check (a > 0));
-- B
create table t (a int, constraint k check (a > 0) not enforced);
-- case: a check and its column go
-- keeps: select a from t
-- A
create table t (a int, b int, constraint k check (b > a));
insert into t values (1, 2);
-- B
create table t (a int);
-- case: only the comment of an index differs
-- A
create table t (a int, primary key (a) comment 'x', key i (a) comment 'y');
-- B
create table t (a int, primary key (a), key i (a) comment 'z');
-- case: an index of two columns goes the other way
-- A
create table t (a int, b int, key i (a, b desc));
-- B
create table t (a int, b int, key i (a desc, b));
-- case: a foreign key whose index the server made itself points elsewhere
-- A
create table p (id int primary key);
create table q (id int primary key);
create table c (id int primary key, p int, foreign key (p) references p (id));
-- B
create table p (id int primary key);
create table q (id int primary key);
create table c (id int primary key, p int, foreign key (p) references q (id));
-- case: indexes on the beginnings of values: longer ones, one of the whole, a unique one, and others of the same column
-- reported: Drizzle, meyden92/luna #10
-- keeps: select * from t
-- A
create table t (id int primary key, slug varchar(100), words text, raw blob, key by_slug (slug(10)), key by_words (words(20)), unique key by_raw (raw(8)), key mixed (id, slug(5), words(7)));
insert into t values (1, 'a', 'b', 'c');
-- B
create table t (id int primary key, slug varchar(100), words text, raw blob, key by_slug (slug), key by_words (words(30)), key by_raw (raw(8)), key mixed (id, slug(6), words(7)), unique key again (slug(10)));
