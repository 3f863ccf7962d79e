-- What tells whether the rows of a table may have changed: its files, and how often rows were written.
-- A partitioned table speaks for its partitions. Writes that were rolled back count too; that does no harm.
SELECT
    c.oid::text AS "#handle",
    string_agg(p.oid || ':' || coalesce(pg_relation_filenode(p.oid), 0), ' ' ORDER BY p.oid) AS "files",
    coalesce(sum(coalesce(pg_stat_get_tuples_inserted(p.oid), 0) + coalesce(pg_stat_get_tuples_updated(p.oid), 0)
        + coalesce(pg_stat_get_tuples_deleted(p.oid), 0)), 0)::text AS "writes"
FROM pg_class c
JOIN pg_namespace n ON n.oid = c.relnamespace
CROSS JOIN LATERAL (
    SELECT c.oid AS oid
    UNION
    SELECT t.relid::oid FROM pg_partition_tree(CASE WHEN c.relkind = 'p' THEN c.oid::regclass END) t
    WHERE c.relkind = 'p') p
WHERE c.relkind IN ('r', 'p')
    AND c.relpersistence <> 't'
    AND n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'
GROUP BY c.oid
