-- The database's name, and what its comment says it is for.
select d.datname, shobj_description(d.oid, 'pg_database')
from pg_database d
where d.datname = current_database()
