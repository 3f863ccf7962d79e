-- class: pg_default_acl
-- What a role grants on objects that it is yet to make.
SELECT
    d.defaclrole::regrole::text AS "@role",
    CASE d.defaclnamespace WHEN 0 THEN 'every schema' ELSE 'schema ' || d.defaclnamespace::regnamespace::text END AS "@scope",
    CASE d.defaclobjtype WHEN 'r' THEN 'tables' WHEN 'S' THEN 'sequences' WHEN 'f' THEN 'functions' WHEN 'T' THEN 'types'
        WHEN 'n' THEN 'schemas' WHEN 'L' THEN 'large objects' ELSE d.defaclobjtype::text END AS "@objects",
    d.oid::text AS "#handle",
    d.oid AS "#object",
    coalesce((
        SELECT string_agg(who || ': ' || CASE WHEN what LIKE '%,%' AND what = (
                SELECT string_agg(privilege_type, ', ' ORDER BY privilege_type)
                FROM aclexplode(acldefault(CASE d.defaclobjtype WHEN 'S' THEN 's' ELSE d.defaclobjtype END, d.defaclrole))
                WHERE grantee = d.defaclrole) THEN 'ALL' ELSE what END,
            '; ' ORDER BY who, what)
        FROM (
            SELECT who, string_agg(what, ', ' ORDER BY what) AS what
            FROM (
                SELECT grantee, privilege_type, is_grantable, '' AS sign
                FROM (SELECT * FROM aclexplode(d.defaclacl) EXCEPT SELECT * FROM aclexplode(normal)) g
                UNION ALL
                SELECT grantee, privilege_type, is_grantable, 'not '
                FROM (SELECT * FROM aclexplode(normal) EXCEPT SELECT * FROM aclexplode(d.defaclacl)) r
            ) x,
            LATERAL (SELECT
                CASE x.grantee WHEN 0 THEN 'PUBLIC' WHEN d.defaclrole THEN 'OWNER' ELSE x.grantee::regrole::text END AS who,
                sign || privilege_type || CASE WHEN is_grantable THEN ' with grant option' ELSE '' END AS what) w
            GROUP BY who
        ) y
    ), 'none beyond the usual') AS "privileges"
FROM pg_default_acl d,
    LATERAL (SELECT CASE WHEN d.defaclnamespace = 0 THEN
        acldefault(CASE d.defaclobjtype WHEN 'S' THEN 's' ELSE d.defaclobjtype END, d.defaclrole)
        ELSE acldefault('c', d.defaclrole) END AS normal) o
