-- Equal to the one before: no transaction has begun or ended since. And the oldest transaction still running.
select pg_current_snapshot()::text, pg_snapshot_xmin(pg_current_snapshot())::text
