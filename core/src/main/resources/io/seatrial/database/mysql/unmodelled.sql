-- What the database holds and no file of this folder describes, by kind and name.
SELECT lower(r.routine_type) AS kind, r.routine_name AS name
FROM information_schema.routines r
WHERE r.routine_schema = database() AND r.routine_type NOT IN ('PROCEDURE', 'FUNCTION')
