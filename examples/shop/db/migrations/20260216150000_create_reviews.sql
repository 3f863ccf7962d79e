-- migrate:up
CREATE TABLE reviews (
    product_id  bigint NOT NULL REFERENCES products ON DELETE CASCADE,
    user_id     bigint NOT NULL REFERENCES users ON DELETE CASCADE,
    stars       smallint NOT NULL CHECK (stars BETWEEN 1 AND 5),
    words       text,
    written_at  timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (product_id, user_id)
);

-- migrate:down
DROP TABLE reviews;
