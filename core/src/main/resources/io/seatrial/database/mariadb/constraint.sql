-- of: table
-- A primary or foreign key, or a check. A unique key is an index.
SELECT
    s.table_name AS "@table",
    'PRIMARY' AS "@name",
    NULL AS "#handle",
    s.table_name AS "#object",
    'primary key' AS "kind",
    group_concat(if(s.column_name REGEXP '^[a-z_][a-z0-9_]*$', s.column_name, concat('"', replace(s.column_name, '"', '""'), '"')) ORDER BY s.seq_in_index SEPARATOR ', ') AS "columns",
    NULL AS "references",
    NULL AS "on update",
    NULL AS "on delete",
    nullif(group_concat(concat(s.column_name, if(s.sub_part IS NULL, '', concat('(', s.sub_part, ')')),
        if(s.collation = 'D', ' desc', '')) ORDER BY s.seq_in_index SEPARATOR ', '),
        group_concat(s.column_name ORDER BY s.seq_in_index SEPARATOR ', ')) AS "keys",
    NULL AS "enforced",
    NULL AS "definition",
    nullif(max(s.index_comment), '') AS "comment"
FROM information_schema.statistics s
WHERE s.table_schema = database() AND s.index_name = 'PRIMARY' /*of s.table_name*/
GROUP BY s.table_name
UNION ALL
SELECT r.table_name, r.constraint_name, NULL, r.table_name, 'foreign key', k.here,
    concat(if(r.referenced_table_name REGEXP '^[a-z_][a-z0-9_]*$', r.referenced_table_name, concat('"', replace(r.referenced_table_name, '"', '""'), '"')), ' (', k.there, ')'),
    nullif(lower(r.update_rule), 'restrict'), nullif(lower(r.delete_rule), 'restrict'), NULL, NULL, NULL, NULL
FROM (
    SELECT r.table_name, r.constraint_name, r.referenced_table_name, r.update_rule, r.delete_rule
    FROM information_schema.referential_constraints r
    WHERE r.constraint_schema = database() /*of r.table_name*/
    LIMIT 1000000000) r
JOIN (
    SELECT k.table_name, k.constraint_name,
        group_concat(if(k.column_name REGEXP '^[a-z_][a-z0-9_]*$', k.column_name, concat('"', replace(k.column_name, '"', '""'), '"')) ORDER BY k.ordinal_position SEPARATOR ', ') AS here,
        group_concat(if(k.referenced_column_name REGEXP '^[a-z_][a-z0-9_]*$', k.referenced_column_name, concat('"', replace(k.referenced_column_name, '"', '""'), '"')) ORDER BY k.ordinal_position SEPARATOR ', ') AS there
    FROM information_schema.key_column_usage k
    WHERE k.table_schema = database() AND k.referenced_table_name IS NOT NULL /*of k.table_name*/
    GROUP BY k.table_name, k.constraint_name) k
    ON k.table_name = r.table_name AND k.constraint_name = r.constraint_name
UNION ALL
SELECT c.table_name, c.constraint_name, NULL, c.table_name,
    CASE c.level WHEN 'Column' THEN 'column check constraint' ELSE 'check constraint' END,
    NULL, NULL, NULL, NULL, NULL, NULL, concat('CHECK (', c.check_clause, ')'), NULL
FROM information_schema.check_constraints c
WHERE c.constraint_schema = database() /*of c.table_name*/
