insert into pg_catalog.pg_shdepend
select (r.r).* from (select unnest(?::text[])::pg_catalog.pg_shdepend as r) r
where exists (select from pg_catalog.pg_database where oid = (r.r).dbid)
