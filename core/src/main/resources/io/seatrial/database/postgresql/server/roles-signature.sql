-- Differs whenever a role, a membership or a role's setting was made, altered or dropped.
select concat_ws('|',
    (select string_agg(a.oid || '.' || a.xmin, ' ' order by a.oid) from pg_catalog.pg_authid a where a.oid >= 16384),
    (select string_agg(m.roleid || '.' || m.member || '.' || m.xmin, ' ' order by m.roleid, m.member, m.xmin::text)
     from pg_catalog.pg_auth_members m),
    (select string_agg(s.setrole || '.' || s.xmin, ' ' order by s.setrole)
     from pg_catalog.pg_db_role_setting s where s.setdatabase = 0))
