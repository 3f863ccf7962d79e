-- of: table, view
-- A column of a table or view. The next number of an AUTO_INCREMENT is the rows' business.
SELECT
    c.table_name AS "@table",
    c.column_name AS "@name",
    NULL AS "#handle",
    c.table_name AS "#object",
    c.ordinal_position AS "position",
    c.column_type AS "type",
    lower(c.is_nullable) AS "nullable",
    nullif(c.column_default, 'NULL') AS "default",
    CASE WHEN c.extra LIKE '%on update%' THEN regexp_substr(c.extra, '(?<=on update )[^,]*') END AS "on update",
    CASE WHEN c.extra LIKE '%auto_increment%' THEN 'yes' END AS "auto increment",
    CASE WHEN c.extra LIKE '%INVISIBLE%' THEN 'no' END AS "visible",
    CASE WHEN c.extra LIKE '%WITHOUT SYSTEM VERSIONING%' THEN 'no' END AS "versioned",
    c.generation_expression AS "generated as",
    CASE WHEN c.is_generated = 'ALWAYS' THEN CASE WHEN c.extra LIKE '%VIRTUAL%' THEN 'virtual' ELSE 'stored' END END
        AS "generated kind",
    c.character_set_name AS "charset",
    c.collation_name AS "collation",
    nullif(c.column_comment, '') AS "comment"
FROM information_schema.columns c
WHERE c.table_schema = database() /*of c.table_name*/
