-- not restored: materialized view app.mv: populated, because the dump has no data
create schema app;
create extension citext;
create table app.t (id int, name text);
create materialized view app.mv as select id, name from app.t;
create access method heap2 type table handler heap_tableam_handler;
-- mutation: materialized_view.added, column.added
create materialized view app.other as select 1 as one with no data;
-- mutation: materialized_view.populated
refresh materialized view app.other;
-- mutation: materialized_view.populated
refresh materialized view app.other with no data;
-- mutation: materialized_view.options
alter materialized view app.mv set (fillfactor = 50);
-- mutation: materialized_view.toast options
alter materialized view app.mv set (toast.autovacuum_enabled = false);
-- mutation: materialized_view.owner
alter materialized view app.mv owner to alice;
-- mutation: materialized_view.privileges
grant select on app.mv to bob;
-- mutation: materialized_view.comment
comment on materialized view app.mv is 'stale';
-- mutation: column.statistics target
alter materialized view app.mv alter column name set statistics 10;
-- mutation: materialized_view.definition
drop materialized view app.other; create materialized view app.other as select 2 as one with no data;
-- mutation: materialized_view.renamed
alter materialized view app.other rename to another;
-- mutation (from 15): materialized_view.access method
alter materialized view app.another set access method heap2;
-- mutation: materialized_view.removed, column.removed
drop materialized view app.another;
-- mutation: materialized_view.depends on extensions
alter materialized view app.mv depends on extension citext;
-- mutation: materialized_view.replica identity
alter materialized view app.mv replica identity full;
