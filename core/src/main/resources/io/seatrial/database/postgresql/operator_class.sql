-- class: pg_opclass
-- An operator class; its operators and functions are listed with its family.
SELECT
    n.nspname AS "@schema",
    o.opcname AS "@name",
    am.amname AS "@method",
    o.oid::text AS "#handle",
    o.oid AS "#object",
    format_type(o.opcintype, NULL) AS "type",
    CASE WHEN o.opcdefault THEN 'yes' END AS "default",
    CASE WHEN o.opckeytype <> 0 THEN format_type(o.opckeytype, NULL) END AS "storage type",
    (SELECT quote_ident(fn.nspname) || '.' || quote_ident(f.opfname)
        FROM pg_opfamily f JOIN pg_namespace fn ON fn.oid = f.opfnamespace WHERE f.oid = o.opcfamily) AS "family",
    o.opcowner::regrole::text AS "owner",
    (SELECT m.description FROM pg_description m
        WHERE m.objoid = o.oid AND m.classoid = 'pg_opclass'::regclass AND m.objsubid = 0) AS "comment"
FROM pg_opclass o
JOIN pg_namespace n ON n.oid = o.opcnamespace
JOIN pg_am am ON am.oid = o.opcmethod
WHERE n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'
    AND o.oid NOT IN (
        SELECT e.objid FROM pg_depend e
        WHERE e.refclassid = 'pg_extension'::regclass AND e.classid = 'pg_opclass'::regclass AND e.deptype = 'e')
