ALTER TABLE plans ADD COLUMN price numeric(8, 2);
