-- A trigger. Modes and character sets are told where they are not the server's own.
-- from the text: refers to
SELECT
    t.event_object_table AS "@table",
    t.trigger_name AS "@name",
    NULL AS "#handle",
    NULL AS "#object",
    lower(t.action_timing) AS "timing",
    lower(t.event_manipulation) AS "events",
    t.action_order AS "position",
    t.action_statement AS "body",
    nullif(t.definer, current_user()) AS "definer",
    nullif(t.sql_mode, @@global.sql_mode) AS "sql mode",
    nullif(t.character_set_client, @@character_set_client) AS "client charset",
    nullif(t.collation_connection, @@collation_connection) AS "connection collation"
FROM information_schema.triggers t
WHERE t.trigger_schema = database()
