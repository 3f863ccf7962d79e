-- A copy of the database has both as they are.
CREATE INDEX by_b ON boats (b);
