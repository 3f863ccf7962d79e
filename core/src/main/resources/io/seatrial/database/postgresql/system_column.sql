-- class: pg_class
-- when: k.relnamespace = 'pg_catalog'::regnamespace or exists (select from pg_depend d where d.classid = 'pg_class'::regclass and d.objid = k.oid and d.deptype = 'e')
-- A column of a table that is built in or belongs to an extension, listed only where its privileges are not those it came with.
SELECT
    n.nspname AS "@schema",
    c.relname AS "@table",
    a.attname AS "@name",
    a.attrelid || '/' || a.attnum AS "#handle",
    a.attrelid AS "#object",
    v.privileges AS "privileges"
FROM pg_attribute a
JOIN pg_class c ON c.oid = a.attrelid
JOIN pg_namespace n ON n.oid = c.relnamespace
LEFT JOIN pg_init_privs i ON i.objoid = a.attrelid AND i.classoid = 'pg_class'::regclass AND i.objsubid = a.attnum,
LATERAL (
    SELECT string_agg(who || ': ' || what, '; ' ORDER BY who, what) AS privileges
    FROM (
        SELECT who, string_agg(what, ', ' ORDER BY what) AS what
        FROM (
            SELECT grantee, privilege_type, is_grantable, '' AS sign
            FROM (SELECT * FROM aclexplode(a.attacl)
                EXCEPT SELECT * FROM aclexplode(coalesce(i.initprivs, acldefault('c', c.relowner)))) g
            UNION ALL
            SELECT grantee, privilege_type, is_grantable, 'not '
            FROM (SELECT * FROM aclexplode(coalesce(i.initprivs, acldefault('c', c.relowner)))
                EXCEPT SELECT * FROM aclexplode(a.attacl)) r
        ) x,
        LATERAL (SELECT
            CASE x.grantee WHEN 0 THEN 'PUBLIC' WHEN c.relowner THEN 'OWNER' ELSE x.grantee::regrole::text END AS who,
            sign || privilege_type || CASE WHEN is_grantable THEN ' with grant option' ELSE '' END AS what) w
        GROUP BY who
    ) y
) v
WHERE a.attacl IS NOT NULL
    AND a.attacl IS DISTINCT FROM i.initprivs
    AND v.privileges IS NOT NULL
    AND (n.nspname = 'pg_catalog' OR a.attrelid IN (
        SELECT e.objid FROM pg_depend e
        WHERE e.refclassid = 'pg_extension'::regclass AND e.classid = 'pg_class'::regclass AND e.deptype = 'e'))
