-- A transaction of the script's own, in a tool that sends the file as one query: nothing wrong with it.
BEGIN;
ALTER TABLE accounts ADD COLUMN opened date;
COMMIT;
