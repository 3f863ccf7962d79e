-- A view; its definition is added by the token reader.
SELECT s.name AS "@name", NULL AS "#handle", s.sql AS "#object"
FROM sqlite_schema s
WHERE s.type = 'view'
