-- An event of the scheduler.
SELECT
    e.event_name AS "@name",
    NULL AS "#handle",
    NULL AS "#object",
    CASE WHEN e.event_type = 'RECURRING' THEN concat_ws(' ', e.interval_value, lower(e.interval_field)) END AS "every",
    e.execute_at AS "at",
    e.starts AS "starts",
    e.ends AS "ends",
    lower(e.status) AS "status",
    nullif(lower(e.on_completion), 'not preserve') AS "on completion",
    e.event_definition AS "body",
    nullif(e.definer, current_user()) AS "definer",
    e.time_zone AS "time zone",
    nullif(e.sql_mode, @@global.sql_mode) AS "sql mode",
    nullif(e.event_comment, '') AS "comment"
FROM information_schema.events e
WHERE e.event_schema = database()
