-- The scratch databases on the server, and whether somebody still holds the lock that its run holds while it lives.
SELECT s.schema_name, is_used_lock(substring_index(s.schema_name, '_', 2)) IS NOT NULL AS used
FROM information_schema.schemata s
WHERE s.schema_name REGEXP '^seatrial_[0-9a-z]{8}_[0-9]+$'
