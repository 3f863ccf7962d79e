-- migrate:up
CREATE TABLE price_changes (
    product_id  bigint NOT NULL REFERENCES products ON DELETE CASCADE,
    changed_at  timestamptz NOT NULL DEFAULT now(),
    old_price   numeric(10, 2) NOT NULL,
    new_price   numeric(10, 2) NOT NULL
);

CREATE FUNCTION remember_price() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO price_changes (product_id, old_price, new_price)
    VALUES (OLD.id, OLD.price, NEW.price);
    RETURN NEW;
END;
$$;

CREATE TRIGGER products_remember_price
    AFTER UPDATE OF price ON products
    FOR EACH ROW
    WHEN (OLD.price IS DISTINCT FROM NEW.price)
    EXECUTE FUNCTION remember_price();

-- migrate:down
DROP TRIGGER products_remember_price ON products;
DROP FUNCTION remember_price();
DROP TABLE price_changes;
