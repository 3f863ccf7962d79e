-- Can changes be read from the log here? Asked on the maintenance session of a server that is ours alone.
select current_setting('server_version_num')::int >= 150000 and current_setting('wal_level') = 'logical'
   and exists (select from pg_available_extensions where name = 'pg_walinspect')
