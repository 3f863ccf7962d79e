-- A column of a table or view. Collation and generation expression are added by the token reader.
-- hidden: 0 ordinary, 1 hidden (virtual table), 2 virtual generated, 3 stored generated.
SELECT
    t.name AS "@table",
    c.name AS "@name",
    t.rowid || '/' || c.cid AS "#handle",
    NULL AS "#object",
    c.cid + 1 AS "position",
    CASE WHEN t.type = 'table' THEN lower(c.type) ELSE nullif(lower(c.type), '') END AS "type",
    CASE WHEN t.type = 'table' THEN CASE c."notnull" WHEN 1 THEN 'no' ELSE 'yes' END END AS "nullable",
    c.dflt_value AS "default",
    nullif(c.pk, 0) AS "place in the primary key",
    CASE c.hidden WHEN 1 THEN 'hidden' WHEN 2 THEN 'virtual' WHEN 3 THEN 'stored' END AS "generated"
FROM sqlite_schema t, pragma_table_xinfo(t.name) c
WHERE t.type IN ('table', 'view')
    AND t.name NOT LIKE 'sqlite\_%' ESCAPE '\'
    AND t.name NOT IN (SELECT l.name FROM pragma_table_list l WHERE l.schema = 'main' AND l.type = 'shadow')
