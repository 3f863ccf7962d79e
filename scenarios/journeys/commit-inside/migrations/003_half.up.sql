-- The first half is committed before the second fails.
CREATE TABLE ledgers (id int PRIMARY KEY);
COMMIT;
ALTER TABLE no_such_table ADD COLUMN x int;
