create table t (id int not null, name varchar(30));
create table p (id int not null, at date not null) partition by range (year(at)) (
    partition old values less than (2020), partition mid values less than (2025));
-- mutation: table.added, column.added
create table fresh (a int);
-- mutation: table.removed, column.removed
drop table fresh;
-- mutation: table.comment
alter table t comment 'a table';
-- mutation: table.comment
alter table t comment 'it''s another; `with` \\ all';
-- mutation: table.engine
alter table t engine = MyISAM;
-- mutation: table.engine
alter table t engine = InnoDB;
-- mutation: table.options, table.row format
alter table t row_format = compressed;
-- mutation: table.options, table.row format
alter table t row_format = default;
-- mutation: table.collation
alter table t default character set latin1;
-- mutation: table.collation, column.collation
alter table t convert to character set utf8mb4 collate utf8mb4_bin;
-- mutation: column.charset, column.collation, table.collation
alter table t convert to character set latin1;
-- mutation: table.options
alter table t stats_persistent = 1;
-- mutation: table.options
alter table t checksum = 1;
-- mutation: partition.added
alter table p add partition (partition late values less than maxvalue);
-- mutation: partition.removed
alter table p drop partition old;
-- mutation: partition.added, partition.removed
alter table p reorganize partition mid into (partition younger values less than (2025) comment 'x');
-- mutation: table.partitioned by, partition.added, partition.removed
alter table p partition by hash (id) partitions 2;
-- mutation: table.partitioned by, partition.removed
alter table p remove partitioning;
-- mutation (mariadb): table.kind
alter table t add system versioning;
-- mutation (mariadb): table.kind
alter table t drop system versioning;
-- mutation (mariadb): sequence.added
create sequence s start with 5;
-- mutation (mariadb): sequence.increment
alter sequence s increment by 3;
-- mutation (mariadb): sequence.cache, sequence.cycle, sequence.maximum, sequence.minimum
alter sequence s cache 20 minvalue 2 maxvalue 900 cycle;
-- mutation (mariadb): sequence.start
alter sequence s start with 7;
-- mutation (mariadb): sequence.removed
drop sequence s;
-- mutation: database.charset, database.collation
do sleep(1.5); -- what is about the database must show when no table has changed for more than a second
alter database character set latin1;
-- no mutation: database.added, because every run has one database
-- no mutation: database.removed, because every run has one database
-- no mutation (mysql): table.kind, because MySQL has tables of one kind alone
-- mutation (mysql): database.encryption
alter database default encryption = 'Y';
-- mutation (mysql): database.encryption
alter database default encryption = 'N';
-- mutation (mysql): database.options
alter database read only = 1;
-- mutation (mysql): database.options
alter database read only = 0;
-- mutation (mariadb): database.comment
alter database comment 'a database';
-- no mutation (mysql): table.engine attribute, because no engine of the embedded server takes one
-- mutation (mysql): table.secondary engine attribute
alter table t secondary_engine_attribute = '{"a": 1}';
-- mutation (mysql): table.what Seatrial does not model
alter table t autoextend_size = 4M;
-- mutation: table.options
alter table t max_rows = 1000;
-- mutation: table.options, table.row format
alter table t key_block_size = 8;
-- mutation: table.partitioned by, partition.added
alter table p partition by range (year(at)) subpartition by hash (id) (
    partition old values less than (2020) (subpartition a, subpartition b),
    partition mid values less than (2025) (subpartition c, subpartition d));
-- mutation: partition.position of the part
alter table p partition by range (year(at)) subpartition by hash (id) (
    partition old values less than (2020) (subpartition b, subpartition a),
    partition mid values less than (2025) (subpartition c, subpartition d));
-- mutation: partition.values
alter table p partition by range (year(at)) subpartition by hash (id) (
    partition old values less than (2021) (subpartition b, subpartition a),
    partition mid values less than (2025) (subpartition c, subpartition d));
-- mutation: partition.comment
alter table p partition by range (year(at)) subpartition by hash (id) (
    partition old values less than (2021) comment 'x' (subpartition b, subpartition a),
    partition mid values less than (2025) (subpartition c, subpartition d));
-- mutation: partition.added, table.partitioned by, partition.removed
alter table p partition by list (id) (partition even values in (0, 2), partition odd values in (1, 3));
-- mutation: partition.position
alter table p partition by list (id) (partition odd values in (1, 3), partition even values in (0, 2));
-- mutation: table.what Seatrial does not model
alter table p partition by list (id) (partition odd values in (1, 3) max_rows = 7, partition even values in (0, 2));
-- mutation (mariadb): sequence.added
create sequence s start with 5;
-- mutation (mariadb): sequence.comment
alter table s comment 'counts';
-- mutation (mariadb): sequence.engine
alter table s engine = MyISAM;
-- no mutation (mariadb): partition.tablespace, because InnoDB has no tablespaces that tables share there
-- no mutation (mysql): partition.tablespace, because the catalogue leaves it out for InnoDB; the text tells it
-- mutation (mysql): table.what Seatrial does not model
alter table p partition by list (id) (
    partition odd values in (1, 3) tablespace innodb_file_per_table, partition even values in (0, 2));
-- mutation (mysql): table.what Seatrial does not model
alter table t tablespace innodb_file_per_table;
-- mutation (mariadb): column.added
alter table t add column small varchar(100) compressed;
-- mutation (mariadb): column.type
alter table t modify small varchar(100);
