-- class: pg_extension
select e.extname as "@name", e.oid as "#handle", e.oid as "#object", e.extversion as "version",
       e.extnamespace::regnamespace as "schema", obj_description(e.oid, 'pg_extension') as "comment"
  from pg_extension e
