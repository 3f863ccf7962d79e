-- A view.
-- from the text: definition
SELECT s.name AS "@name", NULL AS "#handle", s.sql AS "#object"
FROM sqlite_schema s
WHERE s.type = 'view'
