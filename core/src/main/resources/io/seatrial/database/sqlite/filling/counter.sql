-- The largest number that AUTOINCREMENT remembers.
SELECT q.seq
FROM sqlite_sequence q
WHERE q.name = ?
