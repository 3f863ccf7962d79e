-- migrate:up
ALTER TABLE orders DROP CONSTRAINT orders_user;

-- migrate:down
ALTER TABLE orders ADD CONSTRAINT orders_user FOREIGN KEY (user_id) REFERENCES users;
