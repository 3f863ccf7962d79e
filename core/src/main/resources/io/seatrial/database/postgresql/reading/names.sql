-- What is written into definitions by name although nothing depends on it row by row, and what the database itself is set
-- to: a change here means reading all.
select 'schema ' || oid, nspname::text from pg_namespace where nspname !~ '^pg_(temp|toast_temp)_'
union all
select 'role ' || oid, rolname::text from pg_roles
union all
select 'tablespace ' || oid, spcname::text from pg_tablespace
union all
select 'database', concat(b.datacl::text, ' ', m.description, ' ', (select array_agg(s.setrole || array_to_string(s.setconfig, ' ')
        order by s.setrole)::text from pg_db_role_setting s where s.setdatabase = b.oid))
from pg_database b
left join pg_shdescription m on m.objoid = b.oid and m.classoid = 'pg_database'::regclass
where b.datname = current_database()
