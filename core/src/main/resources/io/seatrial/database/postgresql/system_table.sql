-- class: pg_class
-- when: k.relacl is not null and (k.relnamespace = 'pg_catalog'::regnamespace or exists (select from pg_depend d where d.classid = 'pg_class'::regclass and d.objid = k.oid and d.deptype = 'e'))
-- A table, view or sequence that is built in or belongs to an extension, listed only where its privileges are not those it came with.
SELECT
    n.nspname AS "@schema",
    c.relname AS "@name",
    c.oid::text AS "#handle",
    c.oid AS "#object",
    v.privileges AS "privileges"
FROM pg_class c
JOIN pg_namespace n ON n.oid = c.relnamespace
LEFT JOIN pg_init_privs i ON i.objoid = c.oid AND i.classoid = 'pg_class'::regclass AND i.objsubid = 0,
LATERAL (
    SELECT string_agg(who || ': ' || what, '; ' ORDER BY who, what) AS privileges
    FROM (
        SELECT who, string_agg(what, ', ' ORDER BY what) AS what
        FROM (
            SELECT grantee, privilege_type, is_grantable, '' AS sign
            FROM (SELECT * FROM aclexplode(c.relacl)
                EXCEPT SELECT * FROM aclexplode(coalesce(i.initprivs, acldefault(CASE c.relkind WHEN 'S' THEN 's' ELSE 'r' END::"char", c.relowner)))) g
            UNION ALL
            SELECT grantee, privilege_type, is_grantable, 'not '
            FROM (SELECT * FROM aclexplode(coalesce(i.initprivs, acldefault(CASE c.relkind WHEN 'S' THEN 's' ELSE 'r' END::"char", c.relowner)))
                EXCEPT SELECT * FROM aclexplode(c.relacl)) r
        ) x,
        LATERAL (SELECT
            CASE x.grantee WHEN 0 THEN 'PUBLIC' WHEN c.relowner THEN 'OWNER' ELSE x.grantee::regrole::text END AS who,
            sign || privilege_type || CASE WHEN is_grantable THEN ' with grant option' ELSE '' END AS what) w
        GROUP BY who
    ) y
) v
WHERE c.relacl IS NOT NULL
    AND c.relacl IS DISTINCT FROM i.initprivs
    AND v.privileges IS NOT NULL
    AND (n.nspname = 'pg_catalog' OR c.oid IN (
        SELECT e.objid FROM pg_depend e
        WHERE e.refclassid = 'pg_extension'::regclass AND e.classid = 'pg_class'::regclass AND e.deptype = 'e'))
