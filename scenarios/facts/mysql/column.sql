create table t (id int not null, name varchar(30), price decimal(10, 2), at datetime, kind enum ('a', 'b'), body text);
-- mutation: column.added
alter table t add column extra int;
-- mutation: column.type
alter table t modify extra bigint unsigned;
-- mutation: column.nullable
alter table t modify extra bigint unsigned not null;
-- mutation: column.default
alter table t alter extra set default 7;
-- mutation: column.default
alter table t alter extra drop default;
-- mutation: column.default
alter table t modify name varchar(30) default 'it''s \\ `x`';
-- mutation: column.default
alter table t modify name varchar(30) default '';
-- mutation: column.default
alter table t modify at datetime default current_timestamp;
-- mutation: column.on update
alter table t modify at datetime default current_timestamp on update current_timestamp;
-- mutation: column.default, column.on update, column.type
alter table t modify at datetime(3) default current_timestamp(3) on update current_timestamp(3);
-- mutation: column.comment
alter table t modify kind enum ('a', 'b') comment 'which';
-- mutation: column.type
alter table t modify kind enum ('b', 'a') comment 'which';
-- mutation: column.type
alter table t modify kind enum ('b', 'a', 'c') comment 'which';
-- mutation: column.charset, column.collation
alter table t modify body text character set latin1;
-- mutation: column.collation
alter table t modify body text character set latin1 collate latin1_bin;
-- mutation: column.position
alter table t modify price decimal(10, 2) first;
-- mutation: column.type
alter table t modify price decimal(12, 3);
-- mutation: column.added
alter table t add column twice int as (extra * 2) virtual;
-- mutation: column.removed
alter table t drop column twice;
-- mutation: column.added
alter table t add column twice int as (extra * 2) stored;
-- mutation: column.removed
alter table t drop column twice;
-- mutation (mysql): column.visible
alter table t alter column price set invisible;
-- mutation (mariadb): column.visible
alter table t modify price decimal(12, 3) invisible;
-- mutation: column.renamed
alter table t rename column name to called;
-- mutation: column.default
alter table t modify extra bigint unsigned not null default (1 + 1);
-- mutation: column.auto increment, constraint.added
alter table t modify id int not null auto_increment primary key;
-- mutation (mysql): column.added
alter table t add column place point srid 4326;
-- mutation (mysql): column.srid
alter table t modify place point;
-- mutation: column.type
alter table t modify id int unsigned not null auto_increment;
-- mutation (mysql): table.what Seatrial does not model
alter table t modify called varchar(30) column_format fixed default '';
-- mutation (mysql): column.added
alter table t add column j json;
-- mutation (mariadb): column.added, constraint.added
alter table t add column j json;
-- mutation: column.added
alter table t add column base int, add column made int as (base + 1) virtual;
-- mutation: column.generated as
alter table t modify made int as (base + 2) virtual;
-- mutation: column.generated kind
alter table t drop column made;
alter table t add column made int as (base + 2) stored;
-- mutation (mysql): column.secondary engine attribute
alter table t modify base int secondary_engine_attribute '{"a": 1}';
-- mutation (mysql): nothing
alter table t modify called varchar(30) character set utf8mb4 collate utf8mb4_0900_ai_ci column_format fixed default '';
-- no mutation (mysql): column.engine attribute, because no engine of the embedded server takes one
-- mutation (mariadb): table.kind
alter table t add system versioning;
-- mutation (mariadb): column.versioned
set system_versioning_alter_history = keep;
alter table t modify base int without system versioning;
