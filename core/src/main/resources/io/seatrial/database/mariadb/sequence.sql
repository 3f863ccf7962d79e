-- A sequence; its numbers are those of the one row that it is.
-- from the text: cache, cycle, increment, maximum, minimum, start
SELECT
    t.table_name AS "@name",
    NULL AS "#handle",
    t.table_name AS "#object",
    t.engine AS "engine",
    nullif(t.table_comment, '') AS "comment"
FROM information_schema.tables t
WHERE t.table_schema = database() AND t.table_type = 'SEQUENCE'
