DROP ROLE demolisher;
DROP EXTENSION dblink;
