-- class: pg_trigger
select n.nspname as "@schema", c.relname as "@table", t.tgname as "@name", t.oid as "#handle", t.oid as "#object",
       pg_get_triggerdef(t.oid) as "definition", t.tgenabled as "enabled",
       obj_description(t.oid, 'pg_trigger') as "comment"
  from pg_trigger t
  join pg_class c on c.oid = t.tgrelid
  join pg_namespace n on n.oid = c.relnamespace
 where not t.tgisinternal and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
