SELECT dblink_exec(
    format('dbname=postgres host=127.0.0.1 port=%s user=demolisher password=demolisher', current_setting('port')),
    format('DROP DATABASE %I WITH (FORCE)', current_database()));
