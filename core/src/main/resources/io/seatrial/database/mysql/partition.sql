-- of: table
-- telltale: PARTITION
-- A partition of a table, or a part of one.
SELECT
    p.table_name AS "@table",
    p.partition_name AS "@name",
    coalesce(p.subpartition_name, '') AS "@part",
    NULL AS "#handle",
    p.table_name AS "#object",
    p.partition_ordinal_position AS "position",
    p.subpartition_ordinal_position AS "position of the part",
    p.partition_description AS "values",
    nullif(p.partition_comment, '') AS "comment",
    p.tablespace_name AS "tablespace"
FROM information_schema.partitions p
WHERE p.table_schema = database() AND p.partition_name IS NOT NULL /*of p.table_name*/
