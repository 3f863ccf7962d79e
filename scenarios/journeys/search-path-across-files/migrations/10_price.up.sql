ALTER TABLE shop.items ADD COLUMN price numeric;
