-- class: pg_largeobject_metadata
-- A large object without its content.
SELECT
    o.oid::text AS "@name",
    o.oid::text AS "#handle",
    o.oid AS "#object",
    o.lomowner::regrole::text AS "owner",
    CASE WHEN o.lomacl IS NOT NULL THEN (
        SELECT string_agg(who || ': ' || CASE WHEN what LIKE '%,%' AND what = (
                SELECT string_agg(privilege_type, ', ' ORDER BY privilege_type)
                FROM aclexplode(acldefault('L', o.lomowner)) WHERE grantee = o.lomowner) THEN 'ALL' ELSE what END,
            '; ' ORDER BY who, what)
        FROM (
            SELECT who, string_agg(what, ', ' ORDER BY what) AS what
            FROM (
                SELECT grantee, grantor, privilege_type, is_grantable, '' AS sign
                FROM (SELECT * FROM aclexplode(o.lomacl) EXCEPT SELECT * FROM aclexplode(acldefault('L', o.lomowner))) g
                UNION ALL
                SELECT grantee, grantor, privilege_type, is_grantable, 'not '
                FROM (SELECT * FROM aclexplode(acldefault('L', o.lomowner)) EXCEPT SELECT * FROM aclexplode(o.lomacl)) r
            ) x,
            LATERAL (SELECT
                CASE x.grantee WHEN 0 THEN 'PUBLIC' WHEN o.lomowner THEN 'OWNER' ELSE x.grantee::regrole::text END AS who,
                sign || privilege_type || CASE WHEN is_grantable THEN ' with grant option' ELSE '' END
                    || CASE WHEN x.grantor = o.lomowner THEN '' ELSE ' by ' || x.grantor::regrole::text END AS what) w
            GROUP BY who
        ) y
    ) END AS "privileges",
    (SELECT m.description FROM pg_description m
        WHERE m.objoid = o.oid AND m.classoid = 'pg_largeobject'::regclass AND m.objsubid = 0) AS "comment"
FROM pg_largeobject_metadata o
