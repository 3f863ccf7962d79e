-- What the storage engine calls a table, given as database/table, and its partitions.
SELECT group_concat(t.table_id ORDER BY t.table_id) FROM information_schema.innodb_sys_tables t
WHERE substring_index(t.name, '#', 1) = ?
