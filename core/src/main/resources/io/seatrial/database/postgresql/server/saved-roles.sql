-- Roles as they are stored, so that they can be put back under the same identity.
select rolname, a::text from pg_catalog.pg_authid a where rolname !~ '^pg_' order by rolname
