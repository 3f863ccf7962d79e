-- no mutation: index.definition, because it repeats the other facts as the server spells them
-- not restored: index app.h, because pg_dump leaves out invalid indexes
-- not restored: materialized view app.mv: populated, because the dump has no data
create schema app;
create extension citext;
create table app.t (id int, name text, code text, active boolean, pos point);
create index i on app.t (name);
create materialized view app.mv as select 1 as one;
create table app.m (id int, at int) partition by range (at);
create table app.m1 partition of app.m for values from (1) to (10);
create index m1_id on app.m1 (id);
-- mutation: index.added
create index j on app.t (code);
-- mutation: index.renamed
alter index app.j rename to k;
-- mutation: index.removed
drop index app.k;
-- mutation: index.keys
drop index app.i; create index i on app.t (name, code);
-- mutation: index.keys
drop index app.i; create index i on app.t (name desc, code);
-- mutation: index.keys
drop index app.i; create index i on app.t (name desc nulls last, code);
-- mutation: index.keys
drop index app.i; create index i on app.t (name text_pattern_ops, code);
-- mutation: index.keys
drop index app.i; create index i on app.t (name collate "C", code);
-- mutation: index.keys
drop index app.i; create index i on app.t (lower(name), code);
-- mutation: index.statistics targets
alter index app.i alter column 1 set statistics 300;
-- mutation: index.unique, index.statistics targets
drop index app.i; create unique index i on app.t (lower(name), code);
-- mutation (from 15): index.nulls distinct
drop index app.i; create unique index i on app.t (lower(name), code) nulls not distinct;
-- mutation (until 14): index.predicate
drop index app.i; create unique index i on app.t (lower(name), code) where active;
-- mutation (from 15): index.predicate, index.nulls distinct
drop index app.i; create unique index i on app.t (lower(name), code) where active;
-- mutation: index.predicate
drop index app.i; create unique index i on app.t (lower(name), code) where active and id > 0;
-- mutation: index.include
drop index app.i; create unique index i on app.t (lower(name), code) include (id) where active and id > 0;
-- mutation: index.options
alter index app.i set (fillfactor = 60);
-- mutation: index.comment
comment on index app.i is 'for the search';
-- mutation: index.added
create index h on app.t using hash (name);
-- mutation: index.method
drop index app.h; create index h on app.t using btree (name);
-- mutation: index.clustered
alter table app.t cluster on h;
-- mutation: index.valid
update pg_index set indisvalid = false where indexrelid = 'app.h'::regclass;
-- mutation: index.added, index.added
create index m_at on app.m (at);
-- mutation: index.added
create index m_id on only app.m (id);
-- mutation: index.partition of, index.valid
alter index app.m_id attach partition app.m1_id;
-- mutation: index.added
create index mv_one on app.mv (one);
-- mutation: index.added
create unique index plain on app.t (id);
-- mutation: index.constraint, constraint.added
alter table app.t add constraint plain unique using index plain;
-- mutation: index.added
create index moving on app.t (id);
-- mutation: index.table
drop index app.moving; create index moving on app.m1 (id);
-- mutation: index.ready
update pg_index set indisready = false where indexrelid = 'app.h'::regclass;
-- mutation: index.depends on extensions
alter index app.i depends on extension citext;
