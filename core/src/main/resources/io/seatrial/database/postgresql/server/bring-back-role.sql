insert into pg_catalog.pg_authid select (r.r).* from (select ?::text::pg_catalog.pg_authid as r) r
