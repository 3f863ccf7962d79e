-- of: table
-- An ordinary or virtual table; the definition is that of a virtual table.
-- from the text: definition
-- from the text of constraint, by table, name: autoincrement, columns, deferrable, definition, kind, match, on conflict, on delete, on update, references
SELECT
    l.name AS "@name",
    s.rowid AS "#handle",
    s.sql AS "#object",
    CASE l.type WHEN 'virtual' THEN 'virtual table' ELSE 'table' END AS "kind",
    CASE WHEN l.wr THEN 'yes' END AS "without rowid",
    CASE WHEN l.strict THEN 'yes' END AS "strict"
FROM pragma_table_list l
JOIN sqlite_schema s ON s.type = 'table' AND s.name = l.name
WHERE l.schema = 'main' AND l.type IN ('table', 'virtual') AND l.name NOT LIKE 'sqlite\_%' ESCAPE '\' /*of l.name*/
