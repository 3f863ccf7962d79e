ALTER TABLE people ADD COLUMN first text, ADD COLUMN last text;
UPDATE people SET first = split_part(name, ' ', 1), last = split_part(name, ' ', 2);
ALTER TABLE people DROP COLUMN name;
