select (?::pg_lsn - ?::pg_lsn)::bigint
