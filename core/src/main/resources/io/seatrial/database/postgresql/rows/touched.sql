-- What tells whether the rows of a table may have changed: its file, and how often rows were written.
-- Writes that were rolled back count too; that does no harm. No relation is read, so that nothing makes the plan void.
SELECT
    o::text AS "#handle",
    o || ':' || pg_relation_filenode(o) AS "files",
    (coalesce(pg_stat_get_tuples_inserted(o), 0) + coalesce(pg_stat_get_tuples_updated(o), 0)
        + coalesce(pg_stat_get_tuples_deleted(o), 0))::text AS "writes"
FROM unnest(?::oid[]) o
WHERE pg_relation_filenode(o) IS NOT NULL
