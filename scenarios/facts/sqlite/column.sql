create table t (id integer primary key, name varchar(30), price real, body text);
-- mutation: column.added
alter table t add column extra int;
-- mutation: column.renamed
alter table t rename column extra to more;
-- mutation: column.nullable
alter table t alter column more set not null;
-- mutation: column.nullable
alter table t alter column more drop not null;
-- mutation: column.removed
alter table t drop column more;
-- mutation: column.type
drop table t;
create table t (id integer primary key, name varchar(40), price real, body text);
-- mutation: column.type
drop table t;
create table t (id integer primary key, name, price real, body text);
-- mutation: column.type
drop table t;
create table t (id integer primary key, name text, price decimal(10, 2), body text);
-- mutation: column.default
drop table t;
create table t (id integer primary key, name text default 'x', price decimal(10, 2), body text);
-- mutation: column.default
drop table t;
create table t (id integer primary key, name text default '', price decimal(10, 2), body text);
-- mutation: column.default
drop table t;
create table t (id integer primary key, name text default (lower('X')), price decimal(10, 2), body text);
-- mutation: column.default
drop table t;
create table t (id integer primary key, name text default current_timestamp, price decimal(10, 2), body text);
-- mutation: column.default
drop table t;
create table t (id integer primary key, name text, price decimal(10, 2) default -1, body text);
-- mutation: column.default
drop table t;
create table t (id integer primary key, name text, price decimal(10, 2), body text default x'00');
-- mutation: column.default, column.collation
drop table t;
create table t (id integer primary key, name text collate nocase, price decimal(10, 2), body text);
-- mutation: column.collation
drop table t;
create table t (id integer primary key, name text collate rtrim, price decimal(10, 2), body text);
-- mutation: column.collation, column.nullable
drop table t;
create table t (id integer primary key, name text not null, price decimal(10, 2), body text);
-- mutation: column.when null
drop table t;
create table t (id integer primary key, name text not null on conflict ignore, price decimal(10, 2), body text);
-- mutation: column.when null
drop table t;
create table t (id integer primary key, name text not null on conflict replace, price decimal(10, 2), body text);
-- mutation: column.nullable, column.when null
drop table t;
create table t (id integer primary key, name text, price decimal(10, 2), body text);
-- mutation: column.position
drop table t;
create table t (id integer primary key, price decimal(10, 2), name text, body text);
-- mutation: column.generated, column.generated as
drop table t;
create table t (id integer primary key, price decimal(10, 2), name text, body text as (upper(name)));
-- mutation: column.generated as
drop table t;
create table t (id integer primary key, price decimal(10, 2), name text, body text as (lower(name)));
-- mutation: column.generated
drop table t;
create table t (id integer primary key, price decimal(10, 2), name text, body text as (lower(name)) stored);
-- mutation: column.generated, column.generated as
drop table t;
create table t (id integer primary key, price decimal(10, 2), name text, body text);
-- mutation: column.nullable, column.place in the primary key, constraint.added, constraint.removed
drop table t;
create table t (id integer, price decimal(10, 2), name text, body text, constraint k primary key (id, name));
-- mutation: column.place in the primary key, constraint.columns, constraint.definition
drop table t;
create table t (id integer, price decimal(10, 2), name text, body text, constraint k primary key (name, id));
