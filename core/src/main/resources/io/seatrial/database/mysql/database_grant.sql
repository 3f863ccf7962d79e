-- What somebody may do with the whole database.
SELECT
    g.name AS "@grantee",
    NULL AS "#handle",
    NULL AS "#object",
    group_concat(DISTINCT nullif(g.privilege, 'usage') ORDER BY g.privilege SEPARATOR ', ') AS "privileges",
    CASE max(g.grantable) WHEN 'YES' THEN 'yes' END AS "grant option"
FROM (
    SELECT concat(substring(p.grantee, 2, char_length(p.grantee) - char_length(substring_index(p.grantee, '@', -1)) - 3), '@',
        trim(BOTH '''' FROM substring_index(p.grantee, '@', -1))) AS name, lower(p.privilege_type) AS privilege, p.is_grantable AS grantable
    FROM information_schema.schema_privileges p
    WHERE replace(p.table_schema, '\\_', '_') = database()
) g
GROUP BY g.name
