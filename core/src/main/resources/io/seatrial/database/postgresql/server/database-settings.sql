-- Settings that belong to one database, which a copy of it does not bring along.
select unnest(s.setconfig), s.setrole::pg_catalog.regrole::text, s.setrole
from pg_catalog.pg_db_role_setting s
join pg_catalog.pg_database d on d.oid = s.setdatabase
where d.datname = ?
