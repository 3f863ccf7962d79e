-- A trigger; its definition is added by the token reader.
SELECT s.tbl_name AS "@table", s.name AS "@name", NULL AS "#handle", s.sql AS "#object"
FROM sqlite_schema s
WHERE s.type = 'trigger'
