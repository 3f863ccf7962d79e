-- class: pg_class
-- when: k.relkind = 'S'
-- A sequence; what a fact leaves out is the default of its type.
SELECT
    n.nspname AS "@schema",
    c.relname AS "@name",
    c.oid::text AS "#handle",
    c.oid AS "#object",
    format_type(s.seqtypid, NULL) AS "type",
    s.seqstart::text AS "start",
    CASE WHEN s.seqincrement <> 1 THEN s.seqincrement::text END AS "increment",
    CASE WHEN s.seqmin IS DISTINCT FROM CASE WHEN s.seqincrement > 0 THEN 1 WHEN s.seqtypid = 'int2'::regtype THEN -32768
        WHEN s.seqtypid = 'int4'::regtype THEN -2147483648 ELSE -9223372036854775808 END THEN s.seqmin::text END AS "minimum",
    CASE WHEN s.seqmax IS DISTINCT FROM CASE WHEN s.seqincrement < 0 THEN -1 WHEN s.seqtypid = 'int2'::regtype THEN 32767
        WHEN s.seqtypid = 'int4'::regtype THEN 2147483647 ELSE 9223372036854775807 END THEN s.seqmax::text END AS "maximum",
    CASE WHEN s.seqcache <> 1 THEN s.seqcache::text END AS "cache",
    CASE WHEN s.seqcycle THEN 'yes' END AS "cycle",
    CASE c.relpersistence WHEN 'p' THEN NULL WHEN 'u' THEN 'unlogged' ELSE c.relpersistence::text END AS "persistence",
    (SELECT d.refobjid::regclass::text || '.' || quote_ident(a.attname)
            || CASE d.deptype WHEN 'i' THEN ' (identity)' ELSE '' END
        FROM pg_depend d JOIN pg_attribute a ON a.attrelid = d.refobjid AND a.attnum = d.refobjsubid
        WHERE d.classid = 'pg_class'::regclass AND d.objid = c.oid AND d.objsubid = 0
            AND d.refclassid = 'pg_class'::regclass AND d.refobjsubid > 0 AND d.deptype IN ('a', 'i')) AS "owned by",
    c.relowner::regrole::text AS "owner",
    CASE WHEN c.relacl IS NOT NULL THEN (
        SELECT string_agg(who || ': ' || CASE WHEN what LIKE '%,%' AND what = (
                SELECT string_agg(privilege_type, ', ' ORDER BY privilege_type)
                FROM aclexplode(acldefault('s', c.relowner)) WHERE grantee = c.relowner) THEN 'ALL' ELSE what END,
            '; ' ORDER BY who, what)
        FROM (
            SELECT who, string_agg(what, ', ' ORDER BY what) AS what
            FROM (
                SELECT grantee, grantor, privilege_type, is_grantable, '' AS sign
                FROM (SELECT * FROM aclexplode(c.relacl) EXCEPT SELECT * FROM aclexplode(acldefault('s', c.relowner))) g
                UNION ALL
                SELECT grantee, grantor, privilege_type, is_grantable, 'not '
                FROM (SELECT * FROM aclexplode(acldefault('s', c.relowner)) EXCEPT SELECT * FROM aclexplode(c.relacl)) r
            ) x,
            LATERAL (SELECT
                CASE x.grantee WHEN 0 THEN 'PUBLIC' WHEN c.relowner THEN 'OWNER' ELSE x.grantee::regrole::text END AS who,
                sign || privilege_type || CASE WHEN is_grantable THEN ' with grant option' ELSE '' END
                    || CASE WHEN x.grantor = c.relowner THEN '' ELSE ' by ' || x.grantor::regrole::text END AS what) w
            GROUP BY who
        ) y
    ) END AS "privileges",
    (SELECT m.description FROM pg_description m
        WHERE m.objoid = c.oid AND m.classoid = 'pg_class'::regclass AND m.objsubid = 0) AS "comment"
FROM pg_sequence s
JOIN pg_class c ON c.oid = s.seqrelid
JOIN pg_namespace n ON n.oid = c.relnamespace
WHERE n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'
    AND c.oid NOT IN (
        SELECT e.objid FROM pg_depend e
        WHERE e.refclassid = 'pg_extension'::regclass AND e.classid = 'pg_class'::regclass AND e.deptype = 'e')
