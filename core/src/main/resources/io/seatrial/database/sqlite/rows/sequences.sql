-- None: whatever sqlite_sequence holds, the next id is larger than the largest in use (sqlite.org, "SQLite Autoincrement"),
-- so that no key falls behind its rows.
SELECT NULL AS "schema", s.name AS "table", NULL AS "column", NULL AS "sequence", NULL AS "ask"
FROM sqlite_schema s
WHERE false
