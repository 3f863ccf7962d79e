-- class: pg_class
select n.nspname as "@schema", c.relname as "@table", ic.relname as "@name",
       i.indexrelid as "#handle", i.indexrelid as "#object",
       pg_get_indexdef(i.indexrelid) as "definition", i.indisunique as "unique", i.indisprimary as "primary",
       i.indisvalid as "valid", nullif(i.indisclustered, false) as "clustered",
       nullif(i.indisreplident, false) as "replica identity",
       (select p.inhparent::regclass from pg_inherits p where p.inhrelid = i.indexrelid) as "parent",
       (select array_agg(a.attnum || ' ' || a.attstattarget) from pg_attribute a
         where a.attrelid = i.indexrelid and a.attstattarget >= 0) as "statistics targets",
       obj_description(i.indexrelid, 'pg_class') as "comment"
  from pg_index i
  join pg_class ic on ic.oid = i.indexrelid
  join pg_class c on c.oid = i.indrelid
  join pg_namespace n on n.oid = c.relnamespace
 where n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
