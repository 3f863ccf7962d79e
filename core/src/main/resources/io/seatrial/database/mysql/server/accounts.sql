-- Roles and users, with what they may do beyond single databases; scratch databases, which begin so, are left out.
SELECT
    concat(u.user, '@', u.host) AS "@name",
    CASE WHEN u.account_locked = 'N' THEN 'yes' END AS "login",
    (SELECT group_concat(concat(m.from_user, '@', m.from_host, if(m.with_admin_option = 'Y', ' with admin option', ''))
            ORDER BY m.from_user, m.from_host SEPARATOR ', ')
        FROM mysql.role_edges m WHERE m.to_user = u.user AND m.to_host = u.host) AS "member of",
    (SELECT group_concat(concat(d.default_role_user, '@', d.default_role_host) ORDER BY 1 SEPARATOR ', ')
        FROM mysql.default_roles d WHERE d.user = u.user AND d.host = u.host) AS "default role",
    (SELECT group_concat(lower(p.privilege_type) ORDER BY p.privilege_type SEPARATOR ', ')
        FROM information_schema.user_privileges p
        WHERE p.grantee = concat('''', u.user, '''@''', u.host, '''') AND p.privilege_type <> 'USAGE') AS "privileges",
    (SELECT group_concat(concat(lower(p.privilege_type), ' on ', p.table_schema) ORDER BY p.table_schema, p.privilege_type SEPARATOR ', ')
        FROM information_schema.schema_privileges p
        WHERE p.grantee = concat('''', u.user, '''@''', u.host, '''') AND p.privilege_type <> 'USAGE'
            AND replace(p.table_schema, '\\_', '_') NOT LIKE concat(?, '%')) AS "privileges elsewhere"
FROM mysql.user u
ORDER BY 1
