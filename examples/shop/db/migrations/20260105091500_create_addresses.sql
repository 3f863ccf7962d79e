-- migrate:up
CREATE TABLE addresses (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    user_id    bigint NOT NULL REFERENCES users ON DELETE CASCADE,
    street     text NOT NULL,
    city       text NOT NULL,
    zip        varchar(12) NOT NULL,
    country    char(2) NOT NULL DEFAULT 'DE'
);

CREATE INDEX addresses_user_id_idx ON addresses (user_id);

-- migrate:down
DROP TABLE addresses;
