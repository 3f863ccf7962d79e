-- class: pg_extension
-- An extension; what belongs to it is not repeated.
SELECT
    e.extname AS "@name",
    e.oid::text AS "#handle",
    e.oid AS "#object",
    e.extversion AS "version",
    e.extnamespace::regnamespace::text AS "schema",
    (SELECT m.description FROM pg_description m
        WHERE m.objoid = e.oid AND m.classoid = 'pg_extension'::regclass AND m.objsubid = 0) AS "comment"
FROM pg_extension e
