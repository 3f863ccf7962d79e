-- The last number that AUTO_INCREMENT handed out or passed over.
SELECT t.auto_increment - 1
FROM information_schema.tables t
WHERE t.table_schema = database() AND t.table_name = ?
