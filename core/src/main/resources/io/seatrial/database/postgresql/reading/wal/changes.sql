-- Where the log ends, and whether all of it can be read already; then the catalogue rows that were touched since a place, and
-- where to go on. Nothing but the first row where nothing came up since the log was looked at last, or too much.
with here as materialized (
    select pg_current_wal_flush_lsn() as flushed, pg_current_wal_insert_lsn() as inserted
), record as materialized (
    select r.record_type, r.description, r.xid, r.end_lsn
      from here, lateral public.pg_get_wal_records_info(?::pg_lsn, here.flushed) r
     where here.flushed > ?::pg_lsn and here.flushed is distinct from ?::pg_lsn and here.flushed - ?::pg_lsn <= ?
       and (here.inserted <= here.flushed or ?)
)
select flushed::text, (inserted <= flushed)::text, null from here
union all
select description, xid::text, null from record where record_type = 'NEW_CID'
union all
select null, null, max(end_lsn)::text from record
