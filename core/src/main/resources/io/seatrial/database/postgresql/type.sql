-- class: pg_type
-- when: (k.typrelid = 0 or (select c.relkind from pg_class c where c.oid = k.typrelid) = 'c') and not exists (select from pg_type e where e.oid = k.typelem and e.typarray = k.oid)
-- An enum, domain, composite, range or base type. The types that come with a table, an array or a range are left out;
-- the attributes of a composite type are columns.
SELECT
    n.nspname AS "@schema",
    t.typname AS "@name",
    t.oid::text AS "#handle",
    t.oid AS "#object",
    CASE t.typtype WHEN 'e' THEN 'enum' WHEN 'd' THEN 'domain' WHEN 'c' THEN 'composite type' WHEN 'r' THEN 'range type'
        WHEN 'b' THEN 'base type' ELSE 'shell type' END AS "kind",
    CASE WHEN t.typtype = 'e' THEN
        (SELECT string_agg(quote_literal(e.enumlabel), ', ' ORDER BY e.enumsortorder)
            FROM pg_enum e WHERE e.enumtypid = t.oid) END AS "labels",
    CASE WHEN t.typtype = 'd' THEN format_type(t.typbasetype, t.typtypmod) END AS "base type",
    CASE WHEN t.typtype = 'd' THEN CASE WHEN t.typnotnull THEN 'no' ELSE 'yes' END END AS "nullable",
    CASE WHEN t.typdefaultbin IS NOT NULL THEN pg_get_expr(t.typdefaultbin, 0) ELSE t.typdefault END AS "default",
    CASE WHEN t.typtype = 'd' AND t.typcollation <> b.typcollation OR t.typtype = 'b' AND t.typcollation <> 0 THEN
        t.typcollation::regcollation::text END AS "collation",
    CASE WHEN t.typtype = 'r' THEN format_type(r.rngsubtype, NULL) END AS "subtype",
    CASE WHEN r.rngcollation <> 0 AND r.rngcollation <> s.typcollation THEN r.rngcollation::regcollation::text END
        AS "subtype collation",
    CASE WHEN r.rngsubopc <> 0 AND NOT (o.opcdefault AND o.opcnamespace = 'pg_catalog'::regnamespace) THEN
        (SELECT quote_ident(x.nspname) || '.' || quote_ident(o.opcname) FROM pg_namespace x WHERE x.oid = o.opcnamespace) END
        AS "subtype operator class",
    CASE WHEN r.rngcanonical <> 0 THEN r.rngcanonical::regproc::text END AS "canonical function",
    CASE WHEN r.rngsubdiff <> 0 THEN r.rngsubdiff::regproc::text END AS "subtype difference function",
    CASE WHEN r.rngmultitypid <> 0 THEN format_type(r.rngmultitypid, NULL) END AS "multirange type",
    CASE WHEN t.typtype = 'b' THEN t.typinput::regproc::text END AS "input function",
    CASE WHEN t.typtype = 'b' THEN t.typoutput::regproc::text END AS "output function",
    CASE WHEN t.typtype = 'b' AND t.typreceive <> 0 THEN t.typreceive::regproc::text END AS "receive function",
    CASE WHEN t.typtype = 'b' AND t.typsend <> 0 THEN t.typsend::regproc::text END AS "send function",
    CASE WHEN t.typtype = 'b' AND t.typmodin <> 0 THEN t.typmodin::regproc::text END AS "modifier input function",
    CASE WHEN t.typtype = 'b' AND t.typmodout <> 0 THEN t.typmodout::regproc::text END AS "modifier output function",
    CASE WHEN t.typtype = 'b' AND t.typanalyze <> 0 THEN t.typanalyze::regproc::text END AS "analyze function",
    CASE WHEN t.typtype = 'b' AND t.typsubscript <> 0 THEN t.typsubscript::regproc::text END AS "subscript function",
    CASE WHEN t.typtype = 'b' THEN t.typlen::text END AS "length",
    CASE WHEN t.typtype = 'b' THEN t.typalign::text END AS "alignment",
    CASE WHEN t.typtype = 'b' THEN t.typstorage::text END AS "storage",
    CASE WHEN t.typtype = 'b' AND t.typbyval THEN 'yes' END AS "by value",
    CASE WHEN t.typtype = 'b' THEN t.typcategory::text || CASE WHEN t.typispreferred THEN ', preferred' ELSE '' END END AS "category",
    CASE WHEN t.typtype = 'b' AND t.typdelim <> ',' THEN t.typdelim::text END AS "delimiter",
    CASE WHEN t.typtype = 'b' AND t.typelem <> 0 THEN format_type(t.typelem, NULL) END AS "element type",
    t.typowner::regrole::text AS "owner",
    CASE WHEN t.typacl IS NOT NULL THEN (
        SELECT string_agg(who || ': ' || CASE WHEN what LIKE '%,%' AND what = (
                SELECT string_agg(privilege_type, ', ' ORDER BY privilege_type)
                FROM aclexplode(acldefault('T', t.typowner)) WHERE grantee = t.typowner) THEN 'ALL' ELSE what END,
            '; ' ORDER BY who, what)
        FROM (
            SELECT who, string_agg(what, ', ' ORDER BY what) AS what
            FROM (
                SELECT grantee, grantor, privilege_type, is_grantable, '' AS sign
                FROM (SELECT * FROM aclexplode(t.typacl) EXCEPT SELECT * FROM aclexplode(acldefault('T', t.typowner))) g
                UNION ALL
                SELECT grantee, grantor, privilege_type, is_grantable, 'not '
                FROM (SELECT * FROM aclexplode(acldefault('T', t.typowner)) EXCEPT SELECT * FROM aclexplode(t.typacl)) r
            ) x,
            LATERAL (SELECT
                CASE x.grantee WHEN 0 THEN 'PUBLIC' WHEN t.typowner THEN 'OWNER' ELSE x.grantee::regrole::text END AS who,
                sign || privilege_type || CASE WHEN is_grantable THEN ' with grant option' ELSE '' END
                    || CASE WHEN x.grantor = t.typowner THEN '' ELSE ' by ' || x.grantor::regrole::text END AS what) w
            GROUP BY who
        ) y
    ) END AS "privileges",
    coalesce(
        (SELECT m.description FROM pg_description m
            WHERE m.objoid = t.oid AND m.classoid = 'pg_type'::regclass AND m.objsubid = 0),
        (SELECT m.description FROM pg_description m
            WHERE t.typrelid <> 0 AND m.objoid = t.typrelid AND m.classoid = 'pg_class'::regclass AND m.objsubid = 0)) AS "comment"
FROM pg_type t
JOIN pg_namespace n ON n.oid = t.typnamespace
LEFT JOIN pg_class c ON c.oid = t.typrelid
LEFT JOIN pg_type b ON b.oid = t.typbasetype
LEFT JOIN pg_type el ON el.oid = t.typelem
LEFT JOIN pg_range r ON r.rngtypid = t.oid
LEFT JOIN pg_type s ON s.oid = r.rngsubtype
LEFT JOIN pg_opclass o ON o.oid = r.rngsubopc
WHERE t.typtype IN ('e', 'd', 'c', 'r', 'b', 'p')
    AND (t.typtype <> 'c' OR c.relkind = 'c')
    AND (el.typarray IS NULL OR el.typarray <> t.oid)
    AND n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'
    AND t.oid NOT IN (
        SELECT e.objid FROM pg_depend e
        WHERE e.refclassid = 'pg_extension'::regclass AND e.classid = 'pg_type'::regclass AND e.deptype = 'e')
