-- Where the log ends, and whether all of it can be read already; asked on the maintenance session.
select pg_current_wal_flush_lsn()::text, pg_current_wal_insert_lsn() <= pg_current_wal_flush_lsn()
