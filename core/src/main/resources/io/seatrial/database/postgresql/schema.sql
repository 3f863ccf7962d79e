-- class: pg_namespace
-- A namespace; system schemas and those of extensions are left out.
SELECT
    n.nspname AS "@name",
    n.oid::text AS "#handle",
    n.oid AS "#object",
    n.nspowner::regrole::text AS "owner",
    CASE WHEN n.nspacl IS NOT NULL THEN (
        SELECT string_agg(who || ': ' || CASE WHEN what LIKE '%,%' AND what = (
                SELECT string_agg(privilege_type, ', ' ORDER BY privilege_type)
                FROM aclexplode(acldefault('n', n.nspowner)) WHERE grantee = n.nspowner) THEN 'ALL' ELSE what END,
            '; ' ORDER BY who, what)
        FROM (
            SELECT who, string_agg(what, ', ' ORDER BY what) AS what
            FROM (
                SELECT grantee, grantor, privilege_type, is_grantable, '' AS sign
                FROM (SELECT * FROM aclexplode(n.nspacl) EXCEPT SELECT * FROM aclexplode(acldefault('n', n.nspowner))) g
                UNION ALL
                SELECT grantee, grantor, privilege_type, is_grantable, 'not '
                FROM (SELECT * FROM aclexplode(acldefault('n', n.nspowner)) EXCEPT SELECT * FROM aclexplode(n.nspacl)) r
            ) x,
            LATERAL (SELECT
                CASE x.grantee WHEN 0 THEN 'PUBLIC' WHEN n.nspowner THEN 'OWNER' ELSE x.grantee::regrole::text END AS who,
                sign || privilege_type || CASE WHEN is_grantable THEN ' with grant option' ELSE '' END
                    || CASE WHEN x.grantor = n.nspowner THEN '' ELSE ' by ' || x.grantor::regrole::text END AS what) w
            GROUP BY who
        ) y
    ) END AS "privileges",
    (SELECT m.description FROM pg_description m
        WHERE m.objoid = n.oid AND m.classoid = 'pg_namespace'::regclass AND m.objsubid = 0) AS "comment"
FROM pg_namespace n
WHERE n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'
    AND n.oid NOT IN (
        SELECT e.objid FROM pg_depend e
        WHERE e.refclassid = 'pg_extension'::regclass AND e.classid = 'pg_namespace'::regclass AND e.deptype = 'e')
