-- Of the given catalogues those that exist here and may be read, with their oids.
select n, to_regclass(n)::oid::bigint from unnest(?::text[]) n
 where to_regclass(n) is not null and has_table_privilege(to_regclass(n), 'select')
