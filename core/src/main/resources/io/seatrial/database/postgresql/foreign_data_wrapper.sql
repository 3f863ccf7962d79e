-- class: pg_foreign_data_wrapper
-- A foreign-data wrapper; options that look like secrets are left out.
SELECT
    o.fdwname AS "@name",
    o.oid::text AS "#handle",
    o.oid AS "#object",
    CASE WHEN o.fdwhandler <> 0 THEN o.fdwhandler::regproc::text END AS "handler",
    CASE WHEN o.fdwvalidator <> 0 THEN o.fdwvalidator::regproc::text END AS "validator",
    (SELECT string_agg(CASE WHEN o ~* '^[^=]*(password|passwd|passcode|secret|token|key)[^=]*=' THEN split_part(o, '=', 1) || '=(hidden)' ELSE o END, ', ' ORDER BY o) FROM unnest(o.fdwoptions) o) AS "options",
    o.fdwowner::regrole::text AS "owner",
    CASE WHEN o.fdwacl IS NOT NULL THEN (
        SELECT string_agg(who || ': ' || CASE WHEN what LIKE '%,%' AND what = (
                SELECT string_agg(privilege_type, ', ' ORDER BY privilege_type)
                FROM aclexplode(acldefault('F', o.fdwowner)) WHERE grantee = o.fdwowner) THEN 'ALL' ELSE what END,
            '; ' ORDER BY who, what)
        FROM (
            SELECT who, string_agg(what, ', ' ORDER BY what) AS what
            FROM (
                SELECT grantee, grantor, privilege_type, is_grantable, '' AS sign
                FROM (SELECT * FROM aclexplode(o.fdwacl) EXCEPT SELECT * FROM aclexplode(acldefault('F', o.fdwowner))) g
                UNION ALL
                SELECT grantee, grantor, privilege_type, is_grantable, 'not '
                FROM (SELECT * FROM aclexplode(acldefault('F', o.fdwowner)) EXCEPT SELECT * FROM aclexplode(o.fdwacl)) r
            ) x,
            LATERAL (SELECT
                CASE x.grantee WHEN 0 THEN 'PUBLIC' WHEN o.fdwowner THEN 'OWNER' ELSE x.grantee::regrole::text END AS who,
                sign || privilege_type || CASE WHEN is_grantable THEN ' with grant option' ELSE '' END
                    || CASE WHEN x.grantor = o.fdwowner THEN '' ELSE ' by ' || x.grantor::regrole::text END AS what) w
            GROUP BY who
        ) y
    ) END AS "privileges",
    (SELECT m.description FROM pg_description m
        WHERE m.objoid = o.oid AND m.classoid = 'pg_foreign_data_wrapper'::regclass AND m.objsubid = 0) AS "comment"
FROM pg_foreign_data_wrapper o
WHERE o.oid NOT IN (
        SELECT e.objid FROM pg_depend e
        WHERE e.refclassid = 'pg_extension'::regclass AND e.classid = 'pg_foreign_data_wrapper'::regclass AND e.deptype = 'e')
