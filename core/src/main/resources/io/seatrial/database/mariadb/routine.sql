-- A procedure or function.
SELECT
    lower(r.routine_type) AS "@type",
    r.routine_name AS "@name",
    NULL AS "#handle",
    NULL AS "#object",
    lower(r.routine_type) AS "kind",
    (SELECT group_concat(concat_ws(' ', lower(p.parameter_mode), if(p.parameter_name REGEXP '^[a-z_][a-z0-9_]*$', p.parameter_name, concat('"', replace(p.parameter_name, '"', '""'), '"')), p.dtd_identifier,
            p.character_set_name, p.collation_name) ORDER BY p.ordinal_position SEPARATOR ', ')
        FROM information_schema.parameters p
        WHERE p.specific_schema = r.routine_schema AND p.specific_name = r.specific_name
            AND p.routine_type = r.routine_type AND p.ordinal_position > 0) AS "arguments",
    nullif(concat_ws(' ', nullif(r.dtd_identifier, ''), r.character_set_name, r.collation_name), '') AS "returns",
    r.routine_definition AS "body",
    CASE r.is_deterministic WHEN 'YES' THEN 'yes' END AS "deterministic",
    nullif(lower(r.sql_data_access), 'contains sql') AS "data access",
    nullif(lower(r.security_type), 'definer') AS "security",
    nullif(r.definer, current_user()) AS "definer",
    nullif(r.sql_mode, @@global.sql_mode) AS "sql mode",
    nullif(r.routine_comment, '') AS "comment",
    nullif(r.character_set_client, @@character_set_client) AS "client charset",
    nullif(r.collation_connection, @@collation_connection) AS "connection collation"
FROM information_schema.routines r
WHERE r.routine_schema = database() AND r.routine_type IN ('PROCEDURE', 'FUNCTION')
