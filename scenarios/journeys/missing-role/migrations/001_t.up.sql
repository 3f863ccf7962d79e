CREATE TABLE t (id int);
GRANT SELECT ON t TO app_reader;
ALTER TABLE t OWNER TO app_owner;
