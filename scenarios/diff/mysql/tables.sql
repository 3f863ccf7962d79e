-- case: a table more
-- A
create table t (id int primary key);
-- B
create table t (id int primary key);
create table u (a int not null auto_increment primary key, b varchar(20) comment 'b') comment = 'it''s u';
-- case: another name
-- keeps: select count(*) from c
-- A
create table old_one (id int primary key, b varchar(20), key i (b));
create table c (id int primary key, o int);
insert into c values (1, 1);
-- B
create table new_one (id int primary key, b varchar(20), key i (b));
create table c (id int primary key, o int);
-- case: another engine
-- keeps: select * from t
-- A
create table t (a int) engine = InnoDB;
insert into t values (1);
-- B
create table t (a int) engine = MyISAM;
-- case: another character set of the table
-- keeps: select a from t
-- A
create table t (a varchar(10), n int) default charset latin1;
insert into t values ('x', 1);
-- B
create table t (a varchar(10), n int, b varchar(5)) default charset utf8mb4 collate utf8mb4_bin;
-- case: another character set of the table alone
-- keeps: select a from t
-- A
create table t (a varchar(10) character set latin1 collate latin1_swedish_ci, n int) default charset latin1;
insert into t values ('x', 1);
-- B
create table t (a varchar(10) character set latin1 collate latin1_swedish_ci, n bigint) default charset utf8mb4 collate utf8mb4_unicode_ci;
-- case: row format and other options
-- keeps: select * from t
-- A
create table t (a int);
insert into t values (1);
-- B
create table t (a int) row_format = compressed key_block_size = 8 stats_persistent = 1 comment = 'packed';
-- case: options of a table that comes
-- A
create table x (a int);
-- B
create table x (a int);
create table t (a int) row_format = dynamic max_rows = 1000 comment = 'a; "b" \\';
-- case: partitions by range come
-- keeps: select * from t
-- A
create table t (id int not null, y int not null, primary key (id, y));
insert into t values (1, 2020);
-- B
create table t (id int not null, y int not null, primary key (id, y))
    partition by range (y) (partition p0 values less than (2020), partition p1 values less than (2030), partition rest values less than maxvalue);
-- case: a partition more
-- keeps: select * from t
-- A
create table t (id int, y int) partition by range (y) (partition p0 values less than (2020), partition p1 values less than (2030));
insert into t values (1, 2010);
-- B
create table t (id int, y int) partition by range (y) (partition p0 values less than (2020), partition p1 values less than (2030), partition p2 values less than (2040));
-- case: partitions are cut anew
-- keeps: select * from t
-- A
create table t (id int, y int) partition by range (y) (partition p0 values less than (2020), partition p1 values less than (2030));
insert into t values (1, 2010);
-- B
create table t (id int, y int) partition by range (y) (partition p0 values less than (2015), partition p1 values less than (2030));
-- case: partitions by list, by hash, by key and by columns
-- A
create table a (id int);
create table b (id int);
create table c (id int primary key);
create table d (x int, y varchar(5));
-- B
create table a (id int) partition by list (id) (partition p0 values in (1, 2), partition p1 values in (3, null));
create table b (id int) partition by hash (id % 7) partitions 3;
create table c (id int primary key) partition by key (id) partitions 2;
create table d (x int, y varchar(5)) partition by range columns (x, y) (partition p0 values less than (1, 'b'), partition p1 values less than (maxvalue, maxvalue));
-- case: partitions with parts
-- A
create table t (id int, y int);
-- B
create table t (id int, y int) partition by range (y) subpartition by hash (id) (partition p0 values less than (5) (subpartition s0, subpartition s1), partition p1 values less than (9) (subpartition s2, subpartition s3));
-- case: a comment of a table goes
-- keeps: select * from t
-- A
create table t (a int) comment = 'x';
insert into t values (1);
-- B
create table t (a int);
-- case: the character set of the database
-- A
create table t (a int);
-- B
alter database character set = latin1 collate = latin1_german1_ci;
create table t (a int) default charset utf8mb4 collate utf8mb4_general_ci;
-- case: a table of other storage goes
-- A
create table t (a int);
create table m (a int, key (a) using btree) engine = memory;
-- B
create table t (a int);
