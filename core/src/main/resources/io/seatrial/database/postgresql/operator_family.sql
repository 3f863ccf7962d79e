-- class: pg_opfamily
-- An operator family.
SELECT
    n.nspname AS "@schema",
    o.opfname AS "@name",
    am.amname AS "@method",
    o.oid::text AS "#handle",
    o.oid AS "#object",
    o.opfowner::regrole::text AS "owner",
    (SELECT m.description FROM pg_description m
        WHERE m.objoid = o.oid AND m.classoid = 'pg_opfamily'::regclass AND m.objsubid = 0) AS "comment"
FROM pg_opfamily o
JOIN pg_namespace n ON n.oid = o.opfnamespace
JOIN pg_am am ON am.oid = o.opfmethod
WHERE n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'
    AND o.oid NOT IN (
        SELECT e.objid FROM pg_depend e
        WHERE e.refclassid = 'pg_extension'::regclass AND e.classid = 'pg_opfamily'::regclass AND e.deptype = 'e')
