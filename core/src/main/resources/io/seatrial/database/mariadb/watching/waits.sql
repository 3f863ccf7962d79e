-- A session that waits for somebody who uses a table.
SELECT 1 FROM information_schema.processlist p WHERE p.id = ? AND p.state LIKE 'Waiting for table%lock'
