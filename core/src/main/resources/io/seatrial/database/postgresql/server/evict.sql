-- Ends the sessions on a database.
select pg_catalog.pg_terminate_backend(pid)
from pg_catalog.pg_stat_activity
where datname = ? and pid <> pg_catalog.pg_backend_pid()
