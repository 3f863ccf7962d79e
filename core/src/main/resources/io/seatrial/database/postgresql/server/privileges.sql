-- May the user make databases?
select rolcreatedb or rolsuper, rolname from pg_catalog.pg_roles where rolname = current_user
