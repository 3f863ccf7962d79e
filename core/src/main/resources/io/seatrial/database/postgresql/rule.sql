-- class: pg_rewrite
select n.nspname as "@schema", c.relname as "@table", r.rulename as "@name", r.oid as "#handle", r.oid as "#object",
       pg_get_ruledef(r.oid) as "definition", r.ev_enabled as "enabled", obj_description(r.oid, 'pg_rewrite') as "comment"
  from pg_rewrite r
  join pg_class c on c.oid = r.ev_class
  join pg_namespace n on n.oid = c.relnamespace
 where r.rulename <> '_RETURN' and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
