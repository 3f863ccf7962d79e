ALTER TABLE product ADD COLUMN IF NOT EXISTS price numeric;
COMMENT ON COLUMN product.name IS 'In English';
