ALTER TABLE people ADD COLUMN name text;
UPDATE people SET name = first || ' ' || last;
ALTER TABLE people DROP COLUMN first, DROP COLUMN last;
