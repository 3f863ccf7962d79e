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
alter database character set latin1;
