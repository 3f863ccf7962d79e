-- A trigger.
-- from the text: definition
SELECT s.tbl_name AS "@table", s.name AS "@name", NULL AS "#handle", s.sql AS "#object"
FROM sqlite_schema s
WHERE s.type = 'trigger'
