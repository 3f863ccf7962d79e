-- class: pg_ts_parser
-- A text-search parser.
SELECT
    n.nspname AS "@schema",
    o.prsname AS "@name",
    o.oid::text AS "#handle",
    o.oid AS "#object",
    o.prsstart::regproc::text AS "start function",
    o.prstoken::regproc::text AS "token function",
    o.prsend::regproc::text AS "end function",
    o.prslextype::regproc::text AS "types function",
    CASE WHEN o.prsheadline <> 0 THEN o.prsheadline::regproc::text END AS "headline function",
    (SELECT m.description FROM pg_description m
        WHERE m.objoid = o.oid AND m.classoid = 'pg_ts_parser'::regclass AND m.objsubid = 0) AS "comment"
FROM pg_ts_parser o
JOIN pg_namespace n ON n.oid = o.prsnamespace
WHERE n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'
    AND o.oid NOT IN (
        SELECT e.objid FROM pg_depend e
        WHERE e.refclassid = 'pg_extension'::regclass AND e.classid = 'pg_ts_parser'::regclass AND e.deptype = 'e')
