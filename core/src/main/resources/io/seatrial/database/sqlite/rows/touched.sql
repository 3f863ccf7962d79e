-- The file counts its commits; of single tables it knows nothing. A copy of the file has the same count.
SELECT s.rowid AS "#handle", seatrial_commits() AS "files", '0' AS "writes"
FROM sqlite_schema s
WHERE s.type = 'table'
