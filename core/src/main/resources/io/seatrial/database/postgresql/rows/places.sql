-- How far every sequence has come; NULL where nothing was taken from it.
SELECT n.nspname, c.relname, pg_sequence_last_value(s.seqrelid)
FROM pg_sequence s
JOIN pg_class c ON c.oid = s.seqrelid AND c.relpersistence <> 't'
JOIN pg_namespace n ON n.oid = c.relnamespace
