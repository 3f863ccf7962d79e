-- class: pg_class
select n.nspname as "@schema", c.relname as "@table", a.attname as "@name",
       a.attrelid || '/' || a.attnum as "#handle", a.attrelid as "#object",
       row_number() over (partition by a.attrelid order by a.attnum) as "position",
       format_type(a.atttypid, a.atttypmod) as "type", not a.attnotnull as "nullable",
       nullif(a.attidentity, '') as "identity", nullif(a.attgenerated, '') as "generated",
       pg_get_expr(d.adbin, d.adrelid) as "default", co.collname as "collation", a.attstorage as "storage",
       nullif(a.attcompression, '') as "compression", nullif(a.attstattarget, -1) as "statistics target",
       a.attacl as "privileges", case when a.attislocal then null else true end as "inherited",
       a.attfdwoptions as "server options",
       (select array_agg(o order by o) from unnest(a.attoptions) o where o not like 'pg\_attver=%') as "options",
       col_description(a.attrelid, a.attnum) as "comment"
  from pg_attribute a
  join pg_class c on c.oid = a.attrelid
  join pg_namespace n on n.oid = c.relnamespace
  left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
  left join pg_collation co on co.oid = a.attcollation
 where a.attnum > 0 and not a.attisdropped and c.relkind in ('r', 'p', 'v', 'm', 'c', 'f')
   and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
