-- The database itself, as far as a script may change it; its name says nothing.
SELECT
    'main' AS "@name",
    NULL AS "#handle",
    NULL AS "#object",
    s.default_character_set_name AS "charset",
    s.default_collation_name AS "collation",
    nullif(s.schema_comment, '') AS "comment"
FROM information_schema.schemata s
WHERE s.schema_name = database()
