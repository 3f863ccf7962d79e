-- migrate:up
CREATE TABLE users (id bigint PRIMARY KEY);
CREATE TABLE orders (id bigint PRIMARY KEY, status varchar(40) NOT NULL DEFAULT 'open',
    user_id bigint CONSTRAINT orders_user REFERENCES users ON DELETE SET NULL);

-- migrate:down
DROP TABLE orders;
DROP TABLE users;
