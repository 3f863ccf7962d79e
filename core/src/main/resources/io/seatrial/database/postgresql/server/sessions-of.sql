-- How many sessions are open on a database.
select count(*) from pg_catalog.pg_stat_activity where datname = ? and pid <> pg_catalog.pg_backend_pid()
