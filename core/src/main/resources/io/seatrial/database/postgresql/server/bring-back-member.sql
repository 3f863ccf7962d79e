insert into pg_catalog.pg_auth_members
select (r.r).* from (select ?::text::pg_catalog.pg_auth_members as r) r
where exists (select from pg_catalog.pg_authid where oid = (r.r).roleid)
  and exists (select from pg_catalog.pg_authid where oid = (r.r).member)
