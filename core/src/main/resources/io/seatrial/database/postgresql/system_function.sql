-- class: pg_proc
-- when: k.proacl is not null and (k.pronamespace = 'pg_catalog'::regnamespace or exists (select from pg_depend d where d.classid = 'pg_proc'::regclass and d.objid = k.oid and d.deptype = 'e'))
-- A function that is built in or belongs to an extension, listed only where its privileges are not those it came with.
SELECT
    n.nspname AS "@schema",
    p.proname || '(' || oidvectortypes(p.proargtypes) || ')' AS "@name",
    p.oid::text AS "#handle",
    p.oid AS "#object",
    v.privileges AS "privileges"
FROM pg_proc p
JOIN pg_namespace n ON n.oid = p.pronamespace
LEFT JOIN pg_init_privs i ON i.objoid = p.oid AND i.classoid = 'pg_proc'::regclass AND i.objsubid = 0,
LATERAL (
    SELECT string_agg(who || ': ' || what, '; ' ORDER BY who, what) AS privileges
    FROM (
        SELECT who, string_agg(what, ', ' ORDER BY what) AS what
        FROM (
            SELECT grantee, privilege_type, is_grantable, '' AS sign
            FROM (SELECT * FROM aclexplode(p.proacl)
                EXCEPT SELECT * FROM aclexplode(coalesce(i.initprivs, acldefault('f', p.proowner)))) g
            UNION ALL
            SELECT grantee, privilege_type, is_grantable, 'not '
            FROM (SELECT * FROM aclexplode(coalesce(i.initprivs, acldefault('f', p.proowner)))
                EXCEPT SELECT * FROM aclexplode(p.proacl)) r
        ) x,
        LATERAL (SELECT
            CASE x.grantee WHEN 0 THEN 'PUBLIC' WHEN p.proowner THEN 'OWNER' ELSE x.grantee::regrole::text END AS who,
            sign || privilege_type || CASE WHEN is_grantable THEN ' with grant option' ELSE '' END AS what) w
        GROUP BY who
    ) y
) v
WHERE p.proacl IS NOT NULL
    AND p.proacl IS DISTINCT FROM i.initprivs
    AND v.privileges IS NOT NULL
    AND (n.nspname = 'pg_catalog' OR p.oid IN (
        SELECT e.objid FROM pg_depend e
        WHERE e.refclassid = 'pg_extension'::regclass AND e.classid = 'pg_proc'::regclass AND e.deptype = 'e'))
