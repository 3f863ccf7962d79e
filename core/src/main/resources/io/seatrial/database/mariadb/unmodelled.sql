-- What the database holds and no file of this folder describes, by kind and name.
SELECT lower(r.routine_type) AS kind, r.routine_name AS name
FROM information_schema.routines r
WHERE r.routine_schema = database() AND r.routine_type NOT IN ('PROCEDURE', 'FUNCTION')
UNION ALL
SELECT 'privilege on the database', p.grantee
FROM information_schema.schema_privileges p
WHERE p.table_schema = database()
UNION ALL
SELECT 'privilege on a table', p.grantee
FROM information_schema.table_privileges p
WHERE p.table_schema = database()
