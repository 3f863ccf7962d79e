-- class: pg_language
-- A procedural language that is neither built in nor part of an extension.
SELECT
    l.lanname AS "@name",
    l.oid::text AS "#handle",
    l.oid AS "#object",
    CASE WHEN l.lanpltrusted THEN 'yes' END AS "trusted",
    CASE WHEN l.lanplcallfoid <> 0 THEN l.lanplcallfoid::regproc::text END AS "handler",
    CASE WHEN l.laninline <> 0 THEN l.laninline::regproc::text END AS "inline handler",
    CASE WHEN l.lanvalidator <> 0 THEN l.lanvalidator::regproc::text END AS "validator",
    l.lanowner::regrole::text AS "owner",
    CASE WHEN l.lanacl IS NOT NULL THEN (
        SELECT string_agg(who || ': ' || CASE WHEN what LIKE '%,%' AND what = (
                SELECT string_agg(privilege_type, ', ' ORDER BY privilege_type)
                FROM aclexplode(acldefault('l', l.lanowner)) WHERE grantee = l.lanowner) THEN 'ALL' ELSE what END,
            '; ' ORDER BY who, what)
        FROM (
            SELECT who, string_agg(what, ', ' ORDER BY what) AS what
            FROM (
                SELECT grantee, grantor, privilege_type, is_grantable, '' AS sign
                FROM (SELECT * FROM aclexplode(l.lanacl) EXCEPT SELECT * FROM aclexplode(acldefault('l', l.lanowner))) g
                UNION ALL
                SELECT grantee, grantor, privilege_type, is_grantable, 'not '
                FROM (SELECT * FROM aclexplode(acldefault('l', l.lanowner)) EXCEPT SELECT * FROM aclexplode(l.lanacl)) r
            ) x,
            LATERAL (SELECT
                CASE x.grantee WHEN 0 THEN 'PUBLIC' WHEN l.lanowner THEN 'OWNER' ELSE x.grantee::regrole::text END AS who,
                sign || privilege_type || CASE WHEN is_grantable THEN ' with grant option' ELSE '' END
                    || CASE WHEN x.grantor = l.lanowner THEN '' ELSE ' by ' || x.grantor::regrole::text END AS what) w
            GROUP BY who
        ) y
    ) END AS "privileges",
    (SELECT m.description FROM pg_description m
        WHERE m.objoid = l.oid AND m.classoid = 'pg_language'::regclass AND m.objsubid = 0) AS "comment"
FROM pg_language l
WHERE l.lanname NOT IN ('internal', 'c', 'sql')
    AND l.oid NOT IN (
        SELECT e.objid FROM pg_depend e
        WHERE e.refclassid = 'pg_extension'::regclass AND e.classid = 'pg_language'::regclass AND e.deptype = 'e')
