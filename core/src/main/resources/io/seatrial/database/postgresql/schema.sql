-- class: pg_namespace
select n.nspname as "@schema", n.oid as "#handle", n.oid as "#object",
       n.nspowner::regrole as "owner", n.nspacl as "privileges", obj_description(n.oid, 'pg_namespace') as "comment"
  from pg_namespace n
 where n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
