-- of: table
-- A table, also one with system versioning. What the server counts (rows, the next number) is left out.
SELECT
    t.table_name AS "@name",
    NULL AS "#handle",
    t.table_name AS "#object",
    CASE t.table_type WHEN 'SYSTEM VERSIONED' THEN 'table with system versioning' ELSE 'table' END AS "kind",
    t.engine AS "engine",
    t.table_collation AS "collation",
    t.row_format AS "row format",
    nullif(trim(replace(t.create_options, 'partitioned', '')), '') AS "options",
    CASE WHEN t.create_options LIKE '%partitioned%' THEN (SELECT concat(p.partition_method, coalesce(concat(' (', p.partition_expression, ')'), ''),
            coalesce(concat(' subpartition ', p.subpartition_method, ' (', p.subpartition_expression, ')'), ''))
        FROM information_schema.partitions p
        WHERE p.table_schema = t.table_schema AND p.table_name = t.table_name AND p.partition_method IS NOT NULL
        LIMIT 1) END AS "partitioned by",
    nullif(t.table_comment, '') AS "comment"
FROM information_schema.tables t
WHERE t.table_schema = database() AND t.table_type IN ('BASE TABLE', 'SYSTEM VERSIONED') /*of t.table_name*/
