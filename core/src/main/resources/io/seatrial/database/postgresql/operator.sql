-- class: pg_operator
-- An operator; its name carries the types of its operands.
SELECT
    n.nspname AS "@schema",
    o.oprname || '(' || CASE o.oprleft WHEN 0 THEN 'NONE' ELSE format_type(o.oprleft, NULL) END || ', ' || CASE o.oprright WHEN 0 THEN 'NONE' ELSE format_type(o.oprright, NULL) END || ')' AS "@name",
    o.oid::text AS "#handle",
    o.oid AS "#object",
    CASE WHEN o.oprcode <> 0 THEN o.oprcode::regproc::text END AS "function",
    CASE WHEN o.oprresult <> 0 THEN format_type(o.oprresult, NULL) END AS "result",
    CASE WHEN o.oprcom <> 0 THEN o.oprcom::regoperator::text END AS "commutator",
    CASE WHEN o.oprnegate <> 0 THEN o.oprnegate::regoperator::text END AS "negator",
    CASE WHEN o.oprrest <> 0 THEN o.oprrest::regproc::text END AS "restrict",
    CASE WHEN o.oprjoin <> 0 THEN o.oprjoin::regproc::text END AS "join",
    CASE WHEN o.oprcanmerge THEN 'yes' END AS "merges",
    CASE WHEN o.oprcanhash THEN 'yes' END AS "hashes",
    o.oprowner::regrole::text AS "owner",
    (SELECT m.description FROM pg_description m
        WHERE m.objoid = o.oid AND m.classoid = 'pg_operator'::regclass AND m.objsubid = 0) AS "comment"
FROM pg_operator o
JOIN pg_namespace n ON n.oid = o.oprnamespace
WHERE n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'
    AND o.oid NOT IN (
        SELECT e.objid FROM pg_depend e
        WHERE e.refclassid = 'pg_extension'::regclass AND e.classid = 'pg_operator'::regclass AND e.deptype = 'e')
