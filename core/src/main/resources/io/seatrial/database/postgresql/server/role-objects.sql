-- The roles of the server with what is known of them, but for its own and the user's.
select r.rolname as "@name",
       nullif(concat_ws(' ',
           case when r.rolsuper then 'superuser' end,
           case when r.rolcanlogin then 'login' end,
           case when r.rolcreatedb then 'createdb' end,
           case when r.rolcreaterole then 'createrole' end,
           case when r.rolreplication then 'replication' end,
           case when r.rolbypassrls then 'bypassrls' end,
           case when not r.rolinherit then 'noinherit' end), '') as "options",
       nullif(r.rolconnlimit, -1)::text as "connection limit",
       r.rolvaliduntil::text as "valid until",
       (select string_agg(g.rolname, ', ' order by g.rolname)
        from pg_catalog.pg_auth_members m join pg_catalog.pg_roles g on g.oid = m.roleid
        where m.member = r.oid) as "member of",
       (select string_agg(s, '; ' order by s) from unnest(r.rolconfig) s) as "settings"
from pg_catalog.pg_roles r
where r.rolname !~ '^pg_' and r.rolname <> current_user
order by 1
