select oid::bigint, xmin::text::bigint from pg_database where datname = ?
