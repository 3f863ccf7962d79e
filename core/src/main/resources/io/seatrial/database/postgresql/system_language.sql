-- class: pg_language
-- A language that is built in or belongs to an extension, listed only where its privileges are not those it came with.
SELECT
    l.lanname AS "@name",
    l.oid::text AS "#handle",
    l.oid AS "#object",
    v.privileges AS "privileges"
FROM pg_language l
LEFT JOIN pg_init_privs i ON i.objoid = l.oid AND i.classoid = 'pg_language'::regclass AND i.objsubid = 0,
LATERAL (
    SELECT string_agg(who || ': ' || what, '; ' ORDER BY who, what) AS privileges
    FROM (
        SELECT who, string_agg(what, ', ' ORDER BY what) AS what
        FROM (
            SELECT grantee, privilege_type, is_grantable, '' AS sign
            FROM (SELECT * FROM aclexplode(l.lanacl)
                EXCEPT SELECT * FROM aclexplode(coalesce(i.initprivs, acldefault('l', l.lanowner)))) g
            UNION ALL
            SELECT grantee, privilege_type, is_grantable, 'not '
            FROM (SELECT * FROM aclexplode(coalesce(i.initprivs, acldefault('l', l.lanowner)))
                EXCEPT SELECT * FROM aclexplode(l.lanacl)) r
        ) x,
        LATERAL (SELECT
            CASE x.grantee WHEN 0 THEN 'PUBLIC' WHEN l.lanowner THEN 'OWNER' ELSE x.grantee::regrole::text END AS who,
            sign || privilege_type || CASE WHEN is_grantable THEN ' with grant option' ELSE '' END AS what) w
        GROUP BY who
    ) y
) v
WHERE l.lanacl IS NOT NULL
    AND l.lanacl IS DISTINCT FROM i.initprivs
    AND v.privileges IS NOT NULL
    AND (l.lanname IN ('internal', 'c', 'sql') OR l.oid IN (
        SELECT e.objid FROM pg_depend e
        WHERE e.refclassid = 'pg_extension'::regclass AND e.classid = 'pg_language'::regclass AND e.deptype = 'e'))
