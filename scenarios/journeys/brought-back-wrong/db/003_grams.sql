-- migrate:up
ALTER TABLE goods ADD COLUMN grams bigint;
UPDATE goods SET grams = weight * 1000;
ALTER TABLE goods DROP COLUMN weight;

-- migrate:down
ALTER TABLE goods ADD COLUMN weight numeric(8, 2);
UPDATE goods SET weight = grams / 1000.0;
ALTER TABLE goods DROP COLUMN grams;
