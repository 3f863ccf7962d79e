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
    CASE WHEN c.extra LIKE '%DEFAULT\_GENERATED%' THEN concat('(', c.column_default, ')')
        WHEN c.column_default IS NOT NULL THEN quote(c.column_default) END AS "default",
    CASE WHEN c.extra LIKE '%on update%' THEN substring(c.extra, locate('on update', c.extra) + 10) END AS "on update",
    CASE WHEN c.extra LIKE '%auto_increment%' THEN 'yes' END AS "auto increment",
    CASE WHEN c.extra LIKE '%INVISIBLE%' THEN 'no' END AS "visible",
    nullif(c.generation_expression, '') AS "generated as",
    CASE WHEN c.extra LIKE '%VIRTUAL GENERATED%' THEN 'virtual' WHEN c.extra LIKE '%STORED GENERATED%' THEN 'stored' END
        AS "generated kind",
    c.character_set_name AS "charset",
    c.collation_name AS "collation",
    c.srs_id AS "srid",
    nullif(cast(x.engine_attribute AS char), '') AS "engine attribute",
    nullif(cast(x.secondary_engine_attribute AS char), '') AS "secondary engine attribute",
    nullif(c.column_comment, '') AS "comment"
FROM information_schema.columns c
LEFT JOIN information_schema.columns_extensions x
    ON x.table_schema = c.table_schema AND x.table_name = c.table_name AND x.column_name = c.column_name
WHERE c.table_schema = database() /*of c.table_name*/
