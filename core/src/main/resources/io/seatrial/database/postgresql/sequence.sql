-- class: pg_class
select n.nspname as "@schema", c.relname as "@name", c.oid as "#handle", c.oid as "#object",
       c.relpersistence as "persistence", c.relowner::regrole as "owner", c.relacl as "privileges",
       format_type(s.seqtypid, null) as "type", s.seqstart as "start", s.seqincrement as "increment",
       s.seqmax as "maximum", s.seqmin as "minimum", s.seqcache as "cache", s.seqcycle as "cycle",
       (select d.refobjid::regclass || '.' || a.attname from pg_depend d
          join pg_attribute a on a.attrelid = d.refobjid and a.attnum = d.refobjsubid
         where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.refclassid = 'pg_class'::regclass
           and d.deptype in ('a', 'i') and d.refobjsubid > 0) as "owned by",
       obj_description(c.oid, 'pg_class') as "comment"
  from pg_class c
  join pg_namespace n on n.oid = c.relnamespace
  join pg_sequence s on s.seqrelid = c.oid
 where n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
