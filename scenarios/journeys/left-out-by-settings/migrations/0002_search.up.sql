CREATE INDEX IF NOT EXISTS product_name_idx ON product (name);
COMMENT ON TABLE product IS 'What is for sale';
CREATE TABLE IF NOT EXISTS audit_product (id bigint, changed timestamptz);
ALTER TABLE schema_migrations ADD COLUMN IF NOT EXISTS dirty boolean;
