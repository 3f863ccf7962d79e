-- What tells whether the rows of a table may have changed: its files, and how often rows were written.
-- A partitioned table speaks for its partitions. Writes that were rolled back count too; that does no harm.
-- A table without a single page holds no row of its own.
SELECT
    c.oid::text AS "#handle",
    c.oid || ':' || c.relfilenode AS "files",
    (coalesce(pg_stat_get_tuples_inserted(c.oid), 0) + coalesce(pg_stat_get_tuples_updated(c.oid), 0)
        + coalesce(pg_stat_get_tuples_deleted(c.oid), 0))::text AS "writes",
    pg_relation_size(c.oid) = 0 AS "empty"
FROM pg_class c
JOIN pg_namespace n ON n.oid = c.relnamespace
WHERE c.relkind = 'r' AND c.relpersistence <> 't' AND n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'
UNION ALL
SELECT
    c.oid::text,
    string_agg(p.relid::oid || ':' || coalesce(pg_relation_filenode(p.relid), 0), ' ' ORDER BY p.relid::oid),
    coalesce(sum(coalesce(pg_stat_get_tuples_inserted(p.relid), 0) + coalesce(pg_stat_get_tuples_updated(p.relid), 0)
        + coalesce(pg_stat_get_tuples_deleted(p.relid), 0)), 0)::text,
    false
FROM pg_class c
JOIN pg_namespace n ON n.oid = c.relnamespace
CROSS JOIN LATERAL pg_partition_tree(c.oid) p
WHERE c.relkind = 'p' AND c.relpersistence <> 't' AND n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'
GROUP BY c.oid
