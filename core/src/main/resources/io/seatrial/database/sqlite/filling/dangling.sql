-- Foreign keys that point at tables which are not there: while they are enforced, their tables take no rows.
SELECT count(*)
FROM sqlite_schema t, pragma_foreign_key_list(t.name) f
WHERE t.type = 'table'
    AND NOT EXISTS (SELECT 1 FROM sqlite_schema p WHERE p.type = 'table' AND p.name = f."table" COLLATE NOCASE)
