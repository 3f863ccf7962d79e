-- class: pg_class
select n.nspname as "@schema", c.relname as "@name", c.oid as "#handle", c.oid as "#object",
       c.relkind as "form", c.relpersistence as "persistence", c.relowner::regrole as "owner", c.relacl as "privileges",
       c.reloptions as "options", c.relrowsecurity as "row security", c.relforcerowsecurity as "forced row security",
       c.relreplident as "replica identity", pg_get_expr(c.relpartbound, c.oid) as "partition bound",
       case when c.relkind = 'p' then pg_get_partkeydef(c.oid) end as "partition key",
       am.amname as "access method", ts.spcname as "tablespace", nullif(c.reloftype, 0)::regtype as "of type",
       (select array_agg(i.inhparent::regclass::text || case when i.inhdetachpending then ' (detaching)' else '' end
                         order by i.inhseqno) from pg_inherits i where i.inhrelid = c.oid) as "parents",
       (select s.srvname from pg_foreign_table f join pg_foreign_server s on s.oid = f.ftserver
         where f.ftrelid = c.oid) as "server",
       (select f.ftoptions from pg_foreign_table f where f.ftrelid = c.oid) as "server options",
       obj_description(c.oid, 'pg_class') as "comment"
  from pg_class c
  join pg_namespace n on n.oid = c.relnamespace
  left join pg_am am on am.oid = c.relam
  left join pg_tablespace ts on ts.oid = c.reltablespace
 where c.relkind in ('r', 'p', 'f') and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
