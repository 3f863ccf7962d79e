-- class: pg_ts_template
-- A text-search template.
SELECT
    n.nspname AS "@schema",
    o.tmplname AS "@name",
    o.oid::text AS "#handle",
    o.oid AS "#object",
    CASE WHEN o.tmplinit <> 0 THEN o.tmplinit::regproc::text END AS "init function",
    o.tmpllexize::regproc::text AS "lexize function",
    (SELECT m.description FROM pg_description m
        WHERE m.objoid = o.oid AND m.classoid = 'pg_ts_template'::regclass AND m.objsubid = 0) AS "comment"
FROM pg_ts_template o
JOIN pg_namespace n ON n.oid = o.tmplnamespace
WHERE n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'
    AND o.oid NOT IN (
        SELECT e.objid FROM pg_depend e
        WHERE e.refclassid = 'pg_extension'::regclass AND e.classid = 'pg_ts_template'::regclass AND e.deptype = 'e')
