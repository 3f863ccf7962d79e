-- migrate:up
CREATE TABLE warehouses (
    id    bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    name  text NOT NULL UNIQUE,
    city  text NOT NULL
);

CREATE TABLE stock (
    warehouse_id  bigint NOT NULL REFERENCES warehouses,
    product_id    bigint NOT NULL REFERENCES products,
    quantity      integer NOT NULL DEFAULT 0 CHECK (quantity >= 0),
    PRIMARY KEY (warehouse_id, product_id)
);

-- migrate:down
DROP TABLE warehouses;
DROP TABLE stock;
