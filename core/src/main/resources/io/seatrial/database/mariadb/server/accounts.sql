-- Roles and users, with what they may do beyond single databases; scratch databases, which begin so, are left out.
SELECT
    if(u.host = '' AND u.user NOT LIKE '%@%', u.user, concat(u.user, '@', u.host)) AS "@name",
    CASE WHEN u.is_role = 'N' THEN 'yes' END AS "login",
    (SELECT group_concat(concat(m.role, if(m.admin_option = 'Y', ' with admin option', '')) ORDER BY m.role SEPARATOR ', ')
        FROM mysql.roles_mapping m WHERE m.user = u.user AND m.host = u.host) AS "member of",
    nullif(u.default_role, '') AS "default role",
    (SELECT group_concat(lower(p.privilege_type) ORDER BY p.privilege_type SEPARATOR ', ')
        FROM information_schema.user_privileges p
        WHERE p.grantee = concat('''', u.user, '''@''', u.host, '''') AND p.privilege_type <> 'USAGE') AS "privileges",
    (SELECT group_concat(concat(lower(p.privilege_type), ' on ', p.table_schema) ORDER BY p.table_schema, p.privilege_type SEPARATOR ', ')
        FROM information_schema.schema_privileges p
        WHERE p.grantee = concat('''', u.user, '''@''', u.host, '''') AND p.privilege_type <> 'USAGE'
            AND replace(p.table_schema, '\\_', '_') NOT LIKE concat(?, '%')) AS "privileges elsewhere"
FROM mysql.user u
ORDER BY 1
