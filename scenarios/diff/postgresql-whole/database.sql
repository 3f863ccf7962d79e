What belongs to the database and not to a schema.

-- case: publications
-- A
create table t (id int primary key, n int);
create table u (id int primary key);
create publication p for table t;
create publication q for table t, u with (publish = 'insert');
-- B
create table t (id int primary key, n int);
create table u (id int primary key);
create publication p for table t (id), u where (id > 5) with (publish = 'insert, update');
create publication q for table u with (publish_via_partition_root = true);
create publication r for all tables;
create publication s for tables in schema public;
comment on publication p is 'why';
alter publication q owner to writer;
-- case: casts
-- A
create type kind as enum ('a', 'b');
create type sort as enum ('a', 'b');
create function to_int(kind) returns int language sql immutable as 'select 1';
create cast (kind as int) with function to_int(kind);
create cast (text as kind) with inout as assignment;
-- B
create type kind as enum ('a', 'b');
create type sort as enum ('a', 'b');
create function to_int(kind) returns int language sql immutable as 'select 1';
create cast (kind as int) with function to_int(kind) as implicit;
create cast (sort as kind) with inout;
comment on cast (sort as kind) is 'why';
-- case: event triggers
-- A
create function watch() returns event_trigger language plpgsql as 'begin end';
create event trigger one on ddl_command_end execute function watch();
create event trigger two on ddl_command_end when tag in ('CREATE CAST') execute function watch();
-- B
create function watch() returns event_trigger language plpgsql as 'begin end';
create event trigger one on sql_drop execute function watch();
create event trigger two on ddl_command_end when tag in ('CREATE CAST', 'DROP CAST') execute function watch();
create event trigger three on ddl_command_start execute function watch();
alter event trigger two disable;
alter event trigger three enable always;
comment on event trigger three is 'why';
-- case: extensions
-- A
create extension citext;
create table names (name citext);
-- B
create schema ext;
create extension citext;
create extension hstore schema ext;
create table names (name citext, more ext.hstore);
comment on extension hstore is 'why';
-- case: an extension moves to another schema
-- A
create schema lib;
create extension pg_trgm;
-- B
create schema lib;
create extension pg_trgm schema lib;
-- case: schemas, their owners, privileges and comments
-- A
create schema a1;
create schema a2;
grant usage on schema a2 to reader;
-- B
create schema a2 authorization writer;
grant usage, create on schema a2 to reader with grant option;
comment on schema a2 is 'why';
create schema a3;
create table a3.t (id int);
-- case: default privileges
-- A
create schema d1;
alter default privileges in schema d1 grant select on tables to reader;
alter default privileges grant usage on sequences to reader;
-- B
create schema d1;
alter default privileges in schema d1 grant select, insert on tables to reader;
alter default privileges in schema d1 grant execute on functions to writer;
alter default privileges revoke execute on functions from public;
alter default privileges for role writer grant usage on schemas to reader;
