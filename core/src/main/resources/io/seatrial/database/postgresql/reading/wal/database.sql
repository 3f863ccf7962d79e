select oid::bigint from pg_database where datname = ?
