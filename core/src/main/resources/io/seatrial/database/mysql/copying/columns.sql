-- The columns of each table of a database that take values.
SELECT c.table_name, c.column_name
FROM information_schema.columns c
WHERE c.table_schema = ? AND coalesce(c.generation_expression, '') = ''
ORDER BY c.table_name, c.ordinal_position
