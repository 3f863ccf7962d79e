-- class: pg_policy
select n.nspname as "@schema", c.relname as "@table", p.polname as "@name", p.oid as "#handle", p.oid as "#object",
       p.polcmd as "command", p.polpermissive as "permissive",
       (select array_agg(r::regrole order by r::regrole::text) from unnest(p.polroles) r) as "roles",
       pg_get_expr(p.polqual, p.polrelid) as "using", pg_get_expr(p.polwithcheck, p.polrelid) as "check",
       obj_description(p.oid, 'pg_policy') as "comment"
  from pg_policy p
  join pg_class c on c.oid = p.polrelid
  join pg_namespace n on n.oid = c.relnamespace
 where n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
