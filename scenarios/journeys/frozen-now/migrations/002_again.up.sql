DROP VIEW since;
