-- of: table
-- An index or unique key; the primary key is a constraint.
SELECT
    s.table_name AS "@table",
    s.index_name AS "@name",
    NULL AS "#handle",
    s.table_name AS "#object",
    if(s.table_name REGEXP '^[a-z_][a-z0-9_]*$', s.table_name, concat('"', replace(s.table_name, '"', '""'), '"')) AS "table",
    CASE WHEN max(s.non_unique) = 0 THEN 'yes' END AS "unique",
    nullif(lower(max(s.index_type)), 'btree') AS "method",
    group_concat(concat(coalesce(if(s.column_name REGEXP '^[a-z_][a-z0-9_]*$', s.column_name, concat('"', replace(s.column_name, '"', '""'), '"')), concat('(', s.expression, ')')),
        if(s.sub_part IS NULL OR s.index_type = 'SPATIAL', '', concat('(', s.sub_part, ')')),
        if(s.collation = 'D', ' desc', '')) ORDER BY s.seq_in_index SEPARATOR ', ') AS "keys",
    CASE WHEN max(s.is_visible) = 'NO' THEN 'no' END AS "visible",
    nullif(max(s.index_comment), '') AS "comment"
FROM information_schema.statistics s
WHERE s.table_schema = database() AND s.index_name <> 'PRIMARY' /*of s.table_name*/
GROUP BY s.table_name, s.index_name
