-- class: pg_class
-- when: k.relkind = 'v'
-- A view.
SELECT
    n.nspname AS "@schema",
    c.relname AS "@name",
    c.oid::text AS "#handle",
    c.oid AS "#object",
    (SELECT string_agg(o, ', ' ORDER BY o) FROM unnest(c.reloptions) o WHERE o NOT LIKE 'check\_option=%') AS "options",
    (SELECT substr(o, 14) FROM unnest(c.reloptions) o WHERE o LIKE 'check\_option=%') AS "check option",
    pg_get_viewdef(c.oid) AS "definition",
    c.relowner::regrole::text AS "owner",
    CASE WHEN c.relacl IS NOT NULL THEN (
        SELECT string_agg(who || ': ' || CASE WHEN what LIKE '%,%' AND what = (
                SELECT string_agg(privilege_type, ', ' ORDER BY privilege_type)
                FROM aclexplode(acldefault('r', c.relowner)) WHERE grantee = c.relowner) THEN 'ALL' ELSE what END,
            '; ' ORDER BY who, what)
        FROM (
            SELECT who, string_agg(what, ', ' ORDER BY what) AS what
            FROM (
                SELECT grantee, grantor, privilege_type, is_grantable, '' AS sign
                FROM (SELECT * FROM aclexplode(c.relacl) EXCEPT SELECT * FROM aclexplode(acldefault('r', c.relowner))) g
                UNION ALL
                SELECT grantee, grantor, privilege_type, is_grantable, 'not '
                FROM (SELECT * FROM aclexplode(acldefault('r', c.relowner)) EXCEPT SELECT * FROM aclexplode(c.relacl)) r
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
FROM pg_class c
JOIN pg_namespace n ON n.oid = c.relnamespace
WHERE c.relkind = 'v'
    AND n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'
    AND c.oid NOT IN (
        SELECT e.objid FROM pg_depend e
        WHERE e.refclassid = 'pg_extension'::regclass AND e.classid = 'pg_class'::regclass AND e.deptype = 'e')
