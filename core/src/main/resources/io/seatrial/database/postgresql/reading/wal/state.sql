-- The file of each catalogue (a rewritten catalogue has another one), and the transactions open in this database.
select n, pg_relation_filenode(to_regclass(n))::bigint from unnest(?::text[]) n
union all
select null, backend_xid::text::bigint from pg_stat_get_activity(null)
 where datid = (select oid from pg_database where datname = current_database()) and backend_xid is not null
union all
select null, transaction::text::bigint from pg_prepared_xacts where database = current_database()
