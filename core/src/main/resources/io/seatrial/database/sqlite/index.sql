-- of: table
-- An index that was made by itself; those that the server makes for a key are told with the constraint.
-- Keys that are expressions are read from the text, too.
-- from the text: predicate
SELECT
    s.name AS "@name",
    NULL AS "#handle",
    s.sql AS "#object",
    -- As the table spells its name, not as the index does.
    (SELECT t.name FROM sqlite_schema t WHERE t.type = 'table' AND t.name = s.tbl_name COLLATE NOCASE) AS "table",
    (SELECT CASE WHEN i."unique" THEN 'yes' END FROM pragma_index_list(s.tbl_name) i WHERE i.name = s.name) AS "unique",
    (SELECT group_concat(
            coalesce(x.name, CASE x.cid WHEN -1 THEN '(rowid)' ELSE '(expression)' END)
                || CASE upper(x.coll) WHEN 'BINARY' THEN '' ELSE ' collate ' || lower(x.coll) END
                || CASE x."desc" WHEN 1 THEN ' desc' ELSE '' END,
            ', ')
        FROM (SELECT * FROM pragma_index_xinfo(s.name) WHERE key = 1 ORDER BY seqno) x) AS "keys"
FROM sqlite_schema s
WHERE s.type = 'index' AND s.sql IS NOT NULL AND s.tbl_name NOT LIKE 'sqlite\_%' ESCAPE '\' /*of s.tbl_name*/
