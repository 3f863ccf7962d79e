-- class: pg_foreign_server
-- A foreign server; options that look like secrets are left out.
SELECT
    o.srvname AS "@name",
    o.oid::text AS "#handle",
    o.oid AS "#object",
    w.fdwname AS "wrapper",
    o.srvtype AS "type",
    o.srvversion AS "version",
    (SELECT string_agg(CASE WHEN o ~* '^[^=]*(password|passwd|passcode|secret|token|key)[^=]*=' THEN split_part(o, '=', 1) || '=(hidden)' ELSE o END, ', ' ORDER BY o) FROM unnest(o.srvoptions) o) AS "options",
    o.srvowner::regrole::text AS "owner",
    CASE WHEN o.srvacl IS NOT NULL THEN (
        SELECT string_agg(who || ': ' || CASE WHEN what LIKE '%,%' AND what = (
                SELECT string_agg(privilege_type, ', ' ORDER BY privilege_type)
                FROM aclexplode(acldefault('S', o.srvowner)) WHERE grantee = o.srvowner) THEN 'ALL' ELSE what END,
            '; ' ORDER BY who, what)
        FROM (
            SELECT who, string_agg(what, ', ' ORDER BY what) AS what
            FROM (
                SELECT grantee, grantor, privilege_type, is_grantable, '' AS sign
                FROM (SELECT * FROM aclexplode(o.srvacl) EXCEPT SELECT * FROM aclexplode(acldefault('S', o.srvowner))) g
                UNION ALL
                SELECT grantee, grantor, privilege_type, is_grantable, 'not '
                FROM (SELECT * FROM aclexplode(acldefault('S', o.srvowner)) EXCEPT SELECT * FROM aclexplode(o.srvacl)) r
            ) x,
            LATERAL (SELECT
                CASE x.grantee WHEN 0 THEN 'PUBLIC' WHEN o.srvowner THEN 'OWNER' ELSE x.grantee::regrole::text END AS who,
                sign || privilege_type || CASE WHEN is_grantable THEN ' with grant option' ELSE '' END
                    || CASE WHEN x.grantor = o.srvowner THEN '' ELSE ' by ' || x.grantor::regrole::text END AS what) w
            GROUP BY who
        ) y
    ) END AS "privileges",
    (SELECT m.description FROM pg_description m
        WHERE m.objoid = o.oid AND m.classoid = 'pg_foreign_server'::regclass AND m.objsubid = 0) AS "comment"
FROM pg_foreign_server o
JOIN pg_foreign_data_wrapper w ON w.oid = o.srvfdw
WHERE o.oid NOT IN (
        SELECT e.objid FROM pg_depend e
        WHERE e.refclassid = 'pg_extension'::regclass AND e.classid = 'pg_foreign_server'::regclass AND e.deptype = 'e')
