-- An ordinary or virtual table. What only its text tells (options of a virtual table) is added by the token reader.
SELECT
    l.name AS "@name",
    s.rowid AS "#handle",
    s.sql AS "#object",
    CASE l.type WHEN 'virtual' THEN 'virtual table' ELSE 'table' END AS "kind",
    CASE WHEN l.wr THEN 'yes' END AS "without rowid",
    CASE WHEN l.strict THEN 'yes' END AS "strict"
FROM pragma_table_list l
JOIN sqlite_schema s ON s.type = 'table' AND s.name = l.name
WHERE l.schema = 'main' AND l.type IN ('table', 'virtual') AND l.name NOT LIKE 'sqlite\_%' ESCAPE '\'
