-- class: pg_type
-- when: k.typacl is not null and (k.typnamespace = 'pg_catalog'::regnamespace or exists (select from pg_depend d where d.classid = 'pg_type'::regclass and d.objid = k.oid and d.deptype = 'e'))
-- A type that is built in or belongs to an extension, listed only where its privileges are not those it came with.
SELECT
    n.nspname AS "@schema",
    t.typname AS "@name",
    t.oid::text AS "#handle",
    t.oid AS "#object",
    v.privileges AS "privileges"
FROM pg_type t
JOIN pg_namespace n ON n.oid = t.typnamespace
LEFT JOIN pg_init_privs i ON i.objoid = t.oid AND i.classoid = 'pg_type'::regclass AND i.objsubid = 0,
LATERAL (
    SELECT string_agg(who || ': ' || what, '; ' ORDER BY who, what) AS privileges
    FROM (
        SELECT who, string_agg(what, ', ' ORDER BY what) AS what
        FROM (
            SELECT grantee, privilege_type, is_grantable, '' AS sign
            FROM (SELECT * FROM aclexplode(t.typacl)
                EXCEPT SELECT * FROM aclexplode(coalesce(i.initprivs, acldefault('T', t.typowner)))) g
            UNION ALL
            SELECT grantee, privilege_type, is_grantable, 'not '
            FROM (SELECT * FROM aclexplode(coalesce(i.initprivs, acldefault('T', t.typowner)))
                EXCEPT SELECT * FROM aclexplode(t.typacl)) r
        ) x,
        LATERAL (SELECT
            CASE x.grantee WHEN 0 THEN 'PUBLIC' WHEN t.typowner THEN 'OWNER' ELSE x.grantee::regrole::text END AS who,
            sign || privilege_type || CASE WHEN is_grantable THEN ' with grant option' ELSE '' END AS what) w
        GROUP BY who
    ) y
) v
WHERE t.typacl IS NOT NULL
    AND t.typacl IS DISTINCT FROM i.initprivs
    AND v.privileges IS NOT NULL
    AND (n.nspname = 'pg_catalog' OR t.oid IN (
        SELECT e.objid FROM pg_depend e
        WHERE e.refclassid = 'pg_extension'::regclass AND e.classid = 'pg_type'::regclass AND e.deptype = 'e'))
