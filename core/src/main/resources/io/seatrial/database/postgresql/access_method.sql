-- class: pg_am
-- An access method made by a user.
SELECT
    a.amname AS "@name",
    a.oid::text AS "#handle",
    a.oid AS "#object",
    CASE a.amtype WHEN 'i' THEN 'index' WHEN 't' THEN 'table' ELSE a.amtype::text END AS "type",
    a.amhandler::regproc::text AS "handler",
    (SELECT m.description FROM pg_description m
        WHERE m.objoid = a.oid AND m.classoid = 'pg_am'::regclass AND m.objsubid = 0) AS "comment"
FROM pg_am a
WHERE a.oid >= 16384
    AND a.oid NOT IN (
        SELECT e.objid FROM pg_depend e
        WHERE e.refclassid = 'pg_extension'::regclass AND e.classid = 'pg_am'::regclass AND e.deptype = 'e')
