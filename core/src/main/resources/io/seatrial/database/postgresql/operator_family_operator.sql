-- class: pg_amop
-- An operator of an operator family, named by strategy and types; it goes with the operator class that it came with.
SELECT
    n.nspname AS "@schema",
    f.opfname AS "@family",
    am.amname AS "@method",
    o.amopstrategy || '(' || format_type(o.amoplefttype, NULL) || ', ' || format_type(o.amoprighttype, NULL) || ')' AS "@strategy",
    o.oid::text AS "#handle",
    o.oid AS "#object",
    (SELECT quote_ident(cn.nspname) || '.' || quote_ident(c.opcname)
        FROM pg_depend d
        JOIN pg_opclass c ON c.oid = d.refobjid
        JOIN pg_namespace cn ON cn.oid = c.opcnamespace
        WHERE d.classid = 'pg_amop'::regclass AND d.objid = o.oid AND d.refclassid = 'pg_opclass'::regclass) AS "operator class",
    o.amopopr::regoperator::text AS "operator",
    (SELECT quote_ident(sn.nspname) || '.' || quote_ident(s.opfname)
        FROM pg_opfamily s JOIN pg_namespace sn ON sn.oid = s.opfnamespace WHERE s.oid = o.amopsortfamily) AS "for order by"
FROM pg_amop o
JOIN pg_opfamily f ON f.oid = o.amopfamily
JOIN pg_namespace n ON n.oid = f.opfnamespace
JOIN pg_am am ON am.oid = f.opfmethod
WHERE o.oid >= 16384
    AND NOT EXISTS (
        SELECT FROM pg_depend d
        JOIN pg_depend e ON e.classid = d.refclassid AND e.objid = d.refobjid AND e.deptype = 'e'
        WHERE d.classid = 'pg_amop'::regclass AND d.objid = o.oid
            AND d.refclassid IN ('pg_opclass'::regclass, 'pg_opfamily'::regclass))
    AND NOT EXISTS (
        SELECT FROM pg_depend d
        JOIN pg_depend e ON e.classid = d.refclassid AND e.objid = d.refobjid AND e.deptype = 'e'
        WHERE d.classid = 'pg_amop'::regclass AND d.objid = o.oid AND d.refclassid = 'pg_operator'::regclass
            AND NOT EXISTS (SELECT FROM pg_depend k WHERE k.classid = d.classid AND k.objid = d.objid
                AND k.refclassid = 'pg_opclass'::regclass))
