-- class: pg_constraint
select n.nspname as "@schema", coalesce(c.relname, t.typname) as "@table", k.conname as "@name",
       k.oid as "#handle", k.oid as "#object",
       k.contype as "form", pg_get_constraintdef(k.oid) as "definition", k.convalidated as "valid",
       k.condeferrable as "deferrable", k.condeferred as "deferred", k.conislocal as "local",
       k.connoinherit as "no inherit", obj_description(k.oid, 'pg_constraint') as "comment"
  from pg_constraint k
  join pg_namespace n on n.oid = k.connamespace
  left join pg_class c on c.oid = k.conrelid
  left join pg_type t on t.oid = k.contypid
 where n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
