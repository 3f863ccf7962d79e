-- of: table
-- A column of a table or view.
-- from the text: collation, generated as, when null
-- hidden: 0 ordinary, 1 hidden (virtual table), 2 virtual generated, 3 stored generated.
SELECT
    t.name AS "@table",
    c.name AS "@name",
    t.rowid || '/' || c.cid AS "#handle",
    NULL AS "#object",
    c.cid + 1 AS "position",
    CASE WHEN t.type = 'table' THEN lower(c.type) ELSE nullif(lower(c.type), '') END AS "type",
    -- A single INTEGER PRIMARY KEY is another name of the row's number, which is never NULL.
    CASE WHEN t.type = 'table' THEN
        CASE WHEN c."notnull" = 1
                OR c.pk = 1 AND lower(c.type) = 'integer'
                    AND NOT EXISTS (SELECT 1 FROM pragma_table_xinfo(t.name) o WHERE o.pk > 1)
            THEN 'no' ELSE 'yes' END
    END AS "nullable",
    CASE WHEN upper(c.dflt_value) <> 'NULL' THEN c.dflt_value END AS "default",
    nullif(c.pk, 0) AS "place in the primary key",
    CASE c.hidden WHEN 1 THEN 'hidden' WHEN 2 THEN 'virtual' WHEN 3 THEN 'stored' END AS "generated"
FROM sqlite_schema t, pragma_table_xinfo(t.name) c
WHERE t.type IN ('table', 'view')
    AND t.name NOT LIKE 'sqlite\_%' ESCAPE '\'
    /*of t.name*/
    AND t.name NOT IN (SELECT l.name FROM pragma_table_list l WHERE l.schema = 'main' AND l.type = 'shadow')
