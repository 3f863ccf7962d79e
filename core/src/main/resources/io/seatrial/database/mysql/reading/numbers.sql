-- The numbers that InnoDB gives the tables of the database, which they keep under another name.
SELECT t.name, t.table_id
FROM information_schema.innodb_tables t
WHERE substring_index(t.name, '/', 1) = database()
