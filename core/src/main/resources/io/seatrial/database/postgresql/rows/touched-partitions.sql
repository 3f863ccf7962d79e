-- The same of partitioned tables, which speak for their partitions.
SELECT
    o::text,
    string_agg(p.relid::oid || ':' || coalesce(pg_relation_filenode(p.relid), 0), ' ' ORDER BY p.relid::oid),
    coalesce(sum(coalesce(pg_stat_get_tuples_inserted(p.relid), 0) + coalesce(pg_stat_get_tuples_updated(p.relid), 0)
        + coalesce(pg_stat_get_tuples_deleted(p.relid), 0)), 0)::text
FROM unnest(?::oid[]) o
CROSS JOIN LATERAL pg_partition_tree(o) p
GROUP BY o
