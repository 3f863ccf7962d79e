-- What somebody may do with a table or view, or with some of its columns. It outlives the table.
SELECT
    g.owner AS "@table",
    g.name AS "@grantee",
    NULL AS "#handle",
    NULL AS "#object",
    group_concat(DISTINCT nullif(g.privilege, 'usage') ORDER BY g.privilege SEPARATOR ', ') AS "privileges",
    CASE max(g.grantable) WHEN 'YES' THEN 'yes' END AS "grant option",
    CASE WHEN g.owner NOT IN (SELECT t.table_name FROM information_schema.tables t WHERE t.table_schema = database())
        THEN 'a table that is gone' END AS "refers to"
FROM (
    SELECT p.table_name AS owner, if(right(p.grantee, 3) = '@''''' AND locate('@', p.grantee) = char_length(p.grantee) - 2,
        substring(p.grantee, 2, char_length(p.grantee) - 5),
        concat(substring(p.grantee, 2, char_length(p.grantee) - char_length(substring_index(p.grantee, '@', -1)) - 3), '@',
            trim(BOTH '''' FROM substring_index(p.grantee, '@', -1)))) AS name, lower(p.privilege_type) AS privilege, p.is_grantable AS grantable
    FROM information_schema.table_privileges p
    WHERE p.table_schema = database()
    UNION ALL
    SELECT p.table_name, if(right(p.grantee, 3) = '@''''' AND locate('@', p.grantee) = char_length(p.grantee) - 2,
        substring(p.grantee, 2, char_length(p.grantee) - 5),
        concat(substring(p.grantee, 2, char_length(p.grantee) - char_length(substring_index(p.grantee, '@', -1)) - 3), '@',
            trim(BOTH '''' FROM substring_index(p.grantee, '@', -1)))), concat(lower(p.privilege_type), ' (', group_concat(
        if(p.column_name REGEXP '^[a-z_][a-z0-9_]*$', p.column_name, concat('"', replace(p.column_name, '"', '""'), '"'))
        ORDER BY p.column_name SEPARATOR ', '), ')'), max(p.is_grantable)
    FROM information_schema.column_privileges p
    WHERE p.table_schema = database()
    GROUP BY p.table_name, p.grantee, p.privilege_type
) g
GROUP BY g.owner, g.name
