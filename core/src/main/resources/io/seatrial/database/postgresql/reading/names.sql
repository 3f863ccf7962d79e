-- What is written into definitions by name although nothing depends on it row by row: a rename here means reading all.
select 'schema ' || oid, nspname::text from pg_namespace where nspname !~ '^pg_(temp|toast_temp)_'
union all
select 'role ' || oid, rolname::text from pg_roles
union all
select 'tablespace ' || oid, spcname::text from pg_tablespace
