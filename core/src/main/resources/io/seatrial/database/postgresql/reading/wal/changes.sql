-- The catalogue rows that were touched between two places of the log, and where it ends.
with record as materialized (
    select record_type, description, xid, end_lsn
      from public.pg_get_wal_records_info(?::pg_lsn, ?::pg_lsn)
)
select description, xid::text, null from record where record_type = 'NEW_CID'
union all
select null, null, max(end_lsn)::text from record
