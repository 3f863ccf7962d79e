SELECT c.column_name, c.data_type, c.column_type
FROM information_schema.columns c
WHERE c.table_schema = database() AND c.table_name =
