-- of: table
-- A table. What the server counts (rows, the next number) is left out. In a database that encrypts new tables MySQL names
-- ENCRYPTION='N' at tables that are plain; they were not altered, so this says nothing.
SELECT
    t.table_name AS "@name",
    NULL AS "#handle",
    t.table_name AS "#object",
    'table' AS "kind",
    t.engine AS "engine",
    t.table_collation AS "collation",
    t.row_format AS "row format",
    nullif(trim(replace(replace(t.create_options, 'partitioned', ''), 'ENCRYPTION=''N''', '')), '') AS "options",
    CASE WHEN t.create_options LIKE '%partitioned%' THEN (SELECT concat(p.partition_method, coalesce(concat(' (', p.partition_expression, ')'), ''),
            coalesce(concat(' subpartition ', p.subpartition_method, ' (', p.subpartition_expression, ')'), ''))
        FROM information_schema.partitions p
        WHERE p.table_schema = t.table_schema AND p.table_name = t.table_name AND p.partition_method IS NOT NULL
        LIMIT 1) END AS "partitioned by",
    nullif(cast(x.engine_attribute AS char), '') AS "engine attribute",
    nullif(cast(x.secondary_engine_attribute AS char), '') AS "secondary engine attribute",
    nullif(t.table_comment, '') AS "comment"
FROM information_schema.tables t
LEFT JOIN information_schema.tables_extensions x ON x.table_schema = t.table_schema AND x.table_name = t.table_name
WHERE t.table_schema = database() AND t.table_type = 'BASE TABLE' /*of t.table_name*/
