SELECT p.id FROM information_schema.processlist p WHERE p.db = ? AND p.id <> connection_id()
