-- Which column takes its ids from AUTO_INCREMENT, and how to ask what the table will hand out next.
SELECT
    NULL AS "schema",
    c.table_name AS "table",
    c.column_name AS "column",
    concat('AUTO_INCREMENT of ', c.table_name) AS "sequence",
    concat('SELECT x.next, x.largest, EXISTS (SELECT 1 FROM ', c.q, ' t WHERE t.', c.r, ' = x.next) FROM (SELECT',
        ' (SELECT t.auto_increment FROM information_schema.tables t WHERE t.table_schema = database() AND t.table_name = ',
        quote(c.table_name), ') AS next, (SELECT max(t.', c.r, ') FROM ', c.q, ' t) AS largest) x') AS "ask"
FROM (
    SELECT c.table_name, c.column_name,
        concat('`', replace(c.table_name, '`', '``'), '`') AS q, concat('`', replace(c.column_name, '`', '``'), '`') AS r
    FROM information_schema.columns c
    WHERE c.table_schema = database() AND c.extra LIKE '%auto_increment%') c
ORDER BY 2, 3
