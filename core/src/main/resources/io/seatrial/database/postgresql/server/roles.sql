-- The roles that are not the server's own.
select rolname from pg_catalog.pg_roles where rolname !~ '^pg_' order by rolname
