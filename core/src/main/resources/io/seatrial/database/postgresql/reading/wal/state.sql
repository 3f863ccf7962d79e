-- The file of each catalogue (a rewritten catalogue has another one), and the transactions open in this database; from the
-- functions below the views, which would join what is not needed.
select array_to_string(array(select coalesce(pg_relation_filenode(o), 0) from unnest(?::oid[]) with ordinality u (o, i) order by i),
    ' '), null
union all
select null, a.backend_xid::text::bigint from pg_stat_get_activity(null) a
 where a.backend_xid is not null and a.datid = (select oid from pg_database where datname = current_database())
union all
select null, p.transaction::text::bigint from pg_prepared_xact() p
 where p.dbid = (select oid from pg_database where datname = current_database())
