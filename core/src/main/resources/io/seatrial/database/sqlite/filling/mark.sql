-- The file of the database, and whether its owner marked it as a scratch database.
SELECT
    (SELECT l.file FROM pragma_database_list l WHERE l.name = 'main') AS "file",
    EXISTS (SELECT 1 FROM sqlite_schema s WHERE s.type = 'view' AND s.name = 'seatrial: scratch') AS "marked"
