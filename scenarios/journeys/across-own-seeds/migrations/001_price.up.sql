ALTER TABLE plans ADD COLUMN price integer;
