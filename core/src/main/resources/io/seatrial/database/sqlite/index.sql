-- An index that was made by itself; those that the server makes for a key are told with the constraint.
-- Keys that are expressions are read from the text, too.
-- from the text: predicate
SELECT
    i.name AS "@name",
    NULL AS "#handle",
    s.sql AS "#object",
    t.name AS "table",
    CASE WHEN i."unique" THEN 'yes' END AS "unique",
    (SELECT group_concat(
            coalesce(x.name, CASE x.cid WHEN -1 THEN '(rowid)' ELSE '(expression)' END)
                || CASE upper(x.coll) WHEN 'BINARY' THEN '' ELSE ' collate ' || lower(x.coll) END
                || CASE x."desc" WHEN 1 THEN ' desc' ELSE '' END,
            ', ')
        FROM (SELECT * FROM pragma_index_xinfo(i.name) WHERE key = 1 ORDER BY seqno) x) AS "keys"
FROM sqlite_schema t, pragma_index_list(t.name) i
JOIN sqlite_schema s ON s.type = 'index' AND s.name = i.name
WHERE t.type = 'table' AND i.origin = 'c' AND t.name NOT LIKE 'sqlite\_%' ESCAPE '\'
