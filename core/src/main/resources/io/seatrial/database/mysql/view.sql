-- of: view
-- A view. Its definition is without the database's name, which a copy does not share.
SELECT
    v.table_name AS "@name",
    NULL AS "#handle",
    NULL AS "#object",
    replace(v.view_definition, concat('`', replace(database(), '`', '``'), '`.'), '') AS "definition",
    nullif(lower(v.check_option), 'none') AS "check option",
    nullif(lower(v.security_type), 'definer') AS "security",
    nullif(v.definer, current_user()) AS "definer",
    nullif(v.character_set_client, @@character_set_client) AS "client charset",
    nullif(v.collation_connection, @@collation_connection) AS "connection collation"
FROM information_schema.views v
WHERE v.table_schema = database() /*of v.table_name*/
