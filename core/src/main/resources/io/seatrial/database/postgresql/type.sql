-- class: pg_type
select n.nspname as "@schema", t.typname as "@name", t.oid as "#handle", t.oid as "#object",
       t.typtype as "form",
       (select string_agg(quote_literal(e.enumlabel), ', ' order by e.enumsortorder) from pg_enum e
         where e.enumtypid = t.oid) as "labels",
       case when t.typtype = 'd' then t.typnotnull end as "not null", t.typdefault as "default",
       case when t.typbasetype <> 0 then format_type(t.typbasetype, t.typtypmod) end as "base",
       (select c.collname from pg_collation c where c.oid = t.typcollation) as "collation",
       (select format_type(r.rngsubtype, null) from pg_range r where r.rngtypid = t.oid) as "subtype",
       t.typowner::regrole as "owner", t.typacl as "privileges", obj_description(t.oid, 'pg_type') as "comment"
  from pg_type t
  join pg_namespace n on n.oid = t.typnamespace
 where t.typtype in ('e', 'd', 'r', 'c') and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
   and (t.typtype <> 'c' or (select c.relkind from pg_class c where c.oid = t.typrelid) = 'c')
   and not exists (select from pg_depend e where e.classid = 'pg_type'::regclass and e.objid = t.oid and e.deptype = 'e')
