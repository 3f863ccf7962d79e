-- class: pg_class
select n.nspname as "@schema", c.relname as "@name", c.oid as "#handle", c.oid as "#object",
       case c.relkind when 'm' then true end as "materialized", c.relowner::regrole as "owner", c.relacl as "privileges",
       c.reloptions as "options", case c.relkind when 'm' then c.relispopulated end as "populated",
       pg_get_viewdef(c.oid) as "definition", obj_description(c.oid, 'pg_class') as "comment"
  from pg_class c
  join pg_namespace n on n.oid = c.relnamespace
 where c.relkind in ('v', 'm') and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
