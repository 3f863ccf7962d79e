-- What the schema is kept as: by table or view, whether it is a view, and all of its text; a change of that is a change of it.
SELECT s.tbl_name AS owner, max(s.type = 'view') AS view,
    group_concat(s.type || ' ' || s.name || ' ' || s.number || ' ' || coalesce(s.sql, ''), char(10)) AS text,
    max(s.sql LIKE 'create virtual%') AS virtual
FROM (SELECT rowid AS number, * FROM sqlite_schema ORDER BY rowid) s
WHERE s.type <> 'trigger'
GROUP BY lower(s.tbl_name)
