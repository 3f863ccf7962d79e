-- The database itself, as far as a script may change it; its name says nothing.
SELECT
    'main' AS "@name",
    NULL AS "#handle",
    NULL AS "#object",
    s.default_character_set_name AS "charset",
    s.default_collation_name AS "collation",
    nullif(s.default_encryption, 'NO') AS "encryption",
    nullif(x.options, '') AS "options"
FROM information_schema.schemata s
JOIN information_schema.schemata_extensions x ON x.schema_name = s.schema_name
WHERE s.schema_name = database()
