-- class: pg_class
-- when: k.relkind in ('r', 'p', 'f', 'v', 'm', 'c')
-- A column of a table, view or materialised view, or an attribute of a composite type.
SELECT
    n.nspname AS "@schema",
    c.relname AS "@table",
    a.attname AS "@name",
    a.attrelid || '/' || a.attnum AS "#handle",
    a.attrelid AS "#object",
    row_number() OVER (PARTITION BY a.attrelid ORDER BY a.attnum)::text AS "position",
    format_type(a.atttypid, a.atttypmod) AS "type",
    CASE WHEN c.relkind IN ('r', 'p', 'f') THEN CASE WHEN a.attnotnull THEN 'no' ELSE 'yes' END END AS "nullable",
    CASE WHEN a.attgenerated = '' THEN pg_get_expr(d.adbin, d.adrelid) END AS "default",
    CASE WHEN a.attgenerated <> '' THEN pg_get_expr(d.adbin, d.adrelid) END AS "generated as",
    CASE a.attgenerated WHEN 'v' THEN 'virtual' END AS "generated kind",
    CASE a.attidentity WHEN 'a' THEN 'always' WHEN 'd' THEN 'by default' END AS "identity",
    CASE WHEN a.attcollation <> t.typcollation AND a.attcollation <> 0 THEN a.attcollation::regcollation::text END
        AS "collation",
    CASE WHEN a.attstorage <> t.typstorage THEN
        CASE a.attstorage WHEN 'p' THEN 'plain' WHEN 'e' THEN 'external' WHEN 'x' THEN 'extended' WHEN 'm' THEN 'main'
            ELSE a.attstorage::text END END AS "storage",
    CASE a.attcompression WHEN '' THEN NULL WHEN 'p' THEN 'pglz' WHEN 'l' THEN 'lz4'
        ELSE a.attcompression::text END AS "compression",
    CASE WHEN a.attstattarget >= 0 THEN a.attstattarget::text END AS "statistics target",
    CASE WHEN a.attoptions IS NOT NULL THEN
        (SELECT string_agg(o, ', ' ORDER BY o) FROM unnest(a.attoptions) o WHERE o NOT LIKE 'pg\_attver=%') END AS "options",
    CASE WHEN a.attfdwoptions IS NOT NULL THEN (SELECT string_agg(CASE WHEN o ~* '^[^=]*(password|passwd|passcode|secret|token|(api|access|private)_?key)[^=]*=' THEN split_part(o, '=', 1) || '=(hidden)' ELSE o END, ', ' ORDER BY o)
            FROM unnest(a.attfdwoptions) o) END AS "server options",
    CASE WHEN a.attinhcount > 0 THEN CASE WHEN a.attislocal THEN 'and declared here' ELSE 'yes' END END AS "inherited",
    CASE WHEN a.attacl IS NOT NULL THEN (
        SELECT string_agg(who || ': ' || CASE WHEN what LIKE '%,%' AND what = (
                SELECT string_agg(privilege_type, ', ' ORDER BY privilege_type)
                FROM aclexplode(acldefault('c', c.relowner)) WHERE grantee = c.relowner) THEN 'ALL' ELSE what END,
            '; ' ORDER BY who, what)
        FROM (
            SELECT who, string_agg(what, ', ' ORDER BY what) AS what
            FROM (
                SELECT grantee, grantor, privilege_type, is_grantable, '' AS sign
                FROM (SELECT * FROM aclexplode(a.attacl) EXCEPT SELECT * FROM aclexplode(acldefault('c', c.relowner))) g
                UNION ALL
                SELECT grantee, grantor, privilege_type, is_grantable, 'not '
                FROM (SELECT * FROM aclexplode(acldefault('c', c.relowner)) EXCEPT SELECT * FROM aclexplode(a.attacl)) r
            ) x,
            LATERAL (SELECT
                CASE x.grantee WHEN 0 THEN 'PUBLIC' WHEN c.relowner THEN 'OWNER' ELSE x.grantee::regrole::text END AS who,
                sign || privilege_type || CASE WHEN is_grantable THEN ' with grant option' ELSE '' END
                    || CASE WHEN x.grantor = c.relowner THEN '' ELSE ' by ' || x.grantor::regrole::text END AS what) w
            GROUP BY who
        ) y
    ) END AS "privileges",
    m.description AS "comment"
FROM pg_attribute a
JOIN pg_class c ON c.oid = a.attrelid
JOIN pg_namespace n ON n.oid = c.relnamespace
JOIN pg_type t ON t.oid = a.atttypid
LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
LEFT JOIN pg_description m ON m.objoid = a.attrelid AND m.classoid = 'pg_class'::regclass AND m.objsubid = a.attnum
WHERE a.attnum > 0
    AND NOT a.attisdropped
    AND c.relkind IN ('r', 'p', 'f', 'v', 'm', 'c')
    AND n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'
    AND a.attrelid NOT IN (
        SELECT e.objid FROM pg_depend e
        WHERE e.refclassid = 'pg_extension'::regclass AND e.classid = 'pg_class'::regclass AND e.deptype = 'e')
