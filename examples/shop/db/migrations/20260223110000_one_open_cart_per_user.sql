-- migrate:up
ALTER TABLE orders
    ADD COLUMN is_cart boolean NOT NULL DEFAULT false;

CREATE UNIQUE INDEX orders_one_cart_per_user ON orders (user_id) WHERE is_cart;

-- migrate:down
DROP INDEX orders_one_cart_per_user;

ALTER TABLE orders
    DROP COLUMN is_cart;
