-- migrate:up
CREATE TABLE products (
    id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    sku          text NOT NULL UNIQUE,
    name         text NOT NULL,
    description  text,
    price        numeric(10, 2) NOT NULL
);

COMMENT ON COLUMN products.price IS 'Gross, in euros';

-- migrate:down
DROP TABLE products;
