-- class: pg_namespace
-- A schema that is built in or belongs to an extension, listed only where its privileges are not those it came with.
SELECT
    n.nspname AS "@name",
    n.oid::text AS "#handle",
    n.oid AS "#object",
    v.privileges AS "privileges"
FROM pg_namespace n
LEFT JOIN pg_init_privs i ON i.objoid = n.oid AND i.classoid = 'pg_namespace'::regclass AND i.objsubid = 0,
LATERAL (
    SELECT string_agg(who || ': ' || what, '; ' ORDER BY who, what) AS privileges
    FROM (
        SELECT who, string_agg(what, ', ' ORDER BY what) AS what
        FROM (
            SELECT grantee, privilege_type, is_grantable, '' AS sign
            FROM (SELECT * FROM aclexplode(n.nspacl)
                EXCEPT SELECT * FROM aclexplode(coalesce(i.initprivs, acldefault('n', n.nspowner)))) g
            UNION ALL
            SELECT grantee, privilege_type, is_grantable, 'not '
            FROM (SELECT * FROM aclexplode(coalesce(i.initprivs, acldefault('n', n.nspowner)))
                EXCEPT SELECT * FROM aclexplode(n.nspacl)) r
        ) x,
        LATERAL (SELECT
            CASE x.grantee WHEN 0 THEN 'PUBLIC' WHEN n.nspowner THEN 'OWNER' ELSE x.grantee::regrole::text END AS who,
            sign || privilege_type || CASE WHEN is_grantable THEN ' with grant option' ELSE '' END AS what) w
        GROUP BY who
    ) y
) v
WHERE n.nspacl IS NOT NULL
    AND n.nspacl IS DISTINCT FROM i.initprivs
    AND v.privileges IS NOT NULL
    AND n.nspname !~ '^pg_(temp|toast_temp)_' AND (n.nspname = 'pg_catalog' OR n.oid IN (
        SELECT e.objid FROM pg_depend e
        WHERE e.refclassid = 'pg_extension'::regclass AND e.classid = 'pg_namespace'::regclass AND e.deptype = 'e'))
