-- class: pg_conversion
-- A conversion between encodings.
SELECT
    n.nspname AS "@schema",
    o.conname AS "@name",
    o.oid::text AS "#handle",
    o.oid AS "#object",
    pg_encoding_to_char(o.conforencoding) AS "from",
    pg_encoding_to_char(o.contoencoding) AS "to",
    o.conproc::regproc::text AS "function",
    CASE WHEN o.condefault THEN 'yes' END AS "default",
    o.conowner::regrole::text AS "owner",
    (SELECT m.description FROM pg_description m
        WHERE m.objoid = o.oid AND m.classoid = 'pg_conversion'::regclass AND m.objsubid = 0) AS "comment"
FROM pg_conversion o
JOIN pg_namespace n ON n.oid = o.connamespace
WHERE n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'
    AND o.oid NOT IN (
        SELECT e.objid FROM pg_depend e
        WHERE e.refclassid = 'pg_extension'::regclass AND e.classid = 'pg_conversion'::regclass AND e.deptype = 'e')
