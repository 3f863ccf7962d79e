create schema app;
create table app.t (id int not null, name text);
create unique index t_id on app.t (id);
create table app.parent (a int, b int);
create table app.child () inherits (app.parent);
create table app.loner (a int, b int);
create type app.shape as (a int, b int);
create table app.typed (a int, b int);
create table app.m (id int, at date) partition by range (at);
create table app.m2025 (id int, at date);
create foreign data wrapper w;
create server s foreign data wrapper w;
create foreign table app.f (a int) server s options (a '1');
create access method heap2 type table handler heap_tableam_handler;
create table app.other_am (a int);
-- mutation: table.added, column.added
create table app.fresh (a int);
-- mutation: table.removed, column.removed
drop table app.fresh;
-- mutation: table.renamed
alter table app.t rename to t2;
-- mutation: table.renamed
alter table app.t2 rename to t;
-- mutation: table.persistence
alter table app.t set unlogged;
-- mutation: table.options
alter table app.t set (fillfactor = 70);
-- mutation: table.options
alter table app.t set (autovacuum_enabled = false, fillfactor = 80);
-- mutation: table.options
alter table app.t reset (fillfactor);
-- mutation: table.toast options
alter table app.t set (toast.autovacuum_enabled = false);
-- mutation: table.replica identity
alter table app.t replica identity full;
-- mutation: table.replica identity, index.replica identity
alter table app.t replica identity using index t_id;
-- mutation: table.replica identity, index.replica identity
alter table app.t replica identity nothing;
-- mutation: table.row security
alter table app.t enable row level security;
-- mutation: table.row security for the owner
alter table app.t force row level security;
-- mutation: table.row security
alter table app.t disable row level security;
-- mutation: table.owner
alter table app.t owner to alice;
-- mutation: table.privileges
grant select, insert on app.t to bob;
-- mutation: table.privileges
grant select on app.t to public;
-- mutation: table.privileges
grant update on app.t to carol with grant option;
-- mutation: table.privileges
revoke insert on app.t from bob;
-- mutation: table.privileges
revoke delete on app.t from alice;
-- mutation: table.comment
comment on table app.t is 'a table';
-- mutation: table.comment
comment on table app.t is E'a table\nof two lines';
-- mutation: table.inherits, column.inherited
alter table app.loner inherit app.parent;
-- mutation: table.inherits, column.inherited
alter table app.loner no inherit app.parent;
-- mutation: table.of type
alter table app.typed of app.shape;
-- mutation: table.of type
alter table app.typed not of;
-- mutation: table.partition of, table.partition bound, column.inherited
alter table app.m attach partition app.m2025 for values from ('2025-01-01') to ('2026-01-01');
-- mutation: table.partition of, table.partition bound, column.inherited
alter table app.m detach partition app.m2025;
-- mutation: table.added, column.added
create table app.mrest partition of app.m default;
-- mutation: table.added, column.added
create table app.h (a int, b text) partition by hash (a, lower(b));
-- mutation: table.server options
alter foreign table app.f options (set a '2');
-- mutation: table.access method
drop table app.other_am; create table app.other_am (a int) using heap2;
-- mutation: table.renamed
alter table app.loner set schema public;
-- mutation: table.kind, table.partition key
drop table app.typed; create table app.typed (a int, b int) partition by list (a);
-- mutation: server.added
create server s2 foreign data wrapper w;
-- mutation: table.server
drop foreign table app.f; create foreign table app.f (a int) server s2 options (a '2');
-- mutation: table.partition of, table.partition bound, column.inherited
alter table app.m attach partition app.m2025 for values from ('2025-01-01') to ('2026-01-01');
-- mutation: table.detach pending
update pg_inherits set inhdetachpending = true where inhrelid = 'app.m2025'::regclass;
-- mutation: table.detach pending
update pg_inherits set inhdetachpending = false where inhrelid = 'app.m2025'::regclass;
-- mutation (from 17): table.access method
alter table app.m set access method heap;
-- mutation: table.server options
alter foreign table app.f options (add api_key 'k');
