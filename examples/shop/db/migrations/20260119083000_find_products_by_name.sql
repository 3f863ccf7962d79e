-- migrate:up
CREATE INDEX products_lower_name_idx ON products (lower(name));

ALTER TABLE products
    ADD CONSTRAINT products_price_not_negative CHECK (price >= 0);

-- migrate:down
ALTER TABLE products
    DROP CONSTRAINT products_price_not_negative;
