-- Each table and view with what changes when it is altered, to the second, and the present second.
SELECT t.table_name, t.table_type, t.create_time, now()
FROM information_schema.tables t
WHERE t.table_schema = database()
