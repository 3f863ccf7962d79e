-- class: pg_proc
select n.nspname as "@schema", p.proname as "@name", pg_get_function_identity_arguments(p.oid) as "@arguments",
       p.oid as "#handle", p.oid as "#object",
       p.prokind as "form",
       case when p.prokind <> 'a' then pg_get_functiondef(p.oid)
            else (select format('%s %s %s %s %s', a.aggtransfn, a.aggfinalfn, a.aggtranstype::regtype, a.agginitval,
                                a.aggsortop::regoperator) from pg_aggregate a where a.aggfnoid = p.oid)
       end as "definition",
       p.proowner::regrole as "owner", p.proacl as "privileges", obj_description(p.oid, 'pg_proc') as "comment"
  from pg_proc p
  join pg_namespace n on n.oid = p.pronamespace
 where n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
   and not exists (select from pg_depend e where e.classid = 'pg_proc'::regclass and e.objid = p.oid and e.deptype = 'e')
