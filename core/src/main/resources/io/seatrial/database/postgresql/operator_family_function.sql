-- class: pg_amproc
-- A support function of an operator family, named by number and types; it goes with the operator class that it came with.
SELECT
    n.nspname AS "@schema",
    f.opfname AS "@family",
    am.amname AS "@method",
    o.amprocnum || '(' || format_type(o.amproclefttype, NULL) || ', ' || format_type(o.amprocrighttype, NULL) || ')' AS "@number",
    o.oid::text AS "#handle",
    o.oid AS "#object",
    (SELECT quote_ident(cn.nspname) || '.' || quote_ident(c.opcname)
        FROM pg_depend d
        JOIN pg_opclass c ON c.oid = d.refobjid
        JOIN pg_namespace cn ON cn.oid = c.opcnamespace
        WHERE d.classid = 'pg_amproc'::regclass AND d.objid = o.oid AND d.refclassid = 'pg_opclass'::regclass) AS "operator class",
    o.amproc::regprocedure::text AS "function"
FROM pg_amproc o
JOIN pg_opfamily f ON f.oid = o.amprocfamily
JOIN pg_namespace n ON n.oid = f.opfnamespace
JOIN pg_am am ON am.oid = f.opfmethod
WHERE o.oid >= 16384
    AND NOT EXISTS (
        SELECT FROM pg_depend d
        JOIN pg_depend e ON e.classid = d.refclassid AND e.objid = d.refobjid AND e.deptype = 'e'
        WHERE d.classid = 'pg_amproc'::regclass AND d.objid = o.oid
            AND d.refclassid IN ('pg_opclass'::regclass, 'pg_opfamily'::regclass))
    AND NOT EXISTS (
        SELECT FROM pg_depend d
        JOIN pg_depend e ON e.classid = d.refclassid AND e.objid = d.refobjid AND e.deptype = 'e'
        WHERE d.classid = 'pg_amproc'::regclass AND d.objid = o.oid AND d.refclassid = 'pg_proc'::regclass
            AND NOT EXISTS (SELECT FROM pg_depend k WHERE k.classid = d.classid AND k.objid = d.objid
                AND k.refclassid = 'pg_opclass'::regclass))
