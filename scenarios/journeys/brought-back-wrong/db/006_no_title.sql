-- migrate:up
ALTER TABLE goods DROP COLUMN title;

-- migrate:down
ALTER TABLE goods ADD COLUMN title text;
UPDATE goods SET title = names.text FROM names WHERE names.good = goods.id;
ALTER TABLE goods ALTER COLUMN title SET NOT NULL;
