-- Each table and view with its type.
SELECT t.table_name, t.table_type
FROM information_schema.tables t
WHERE t.table_schema = database()
