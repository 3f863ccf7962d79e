-- migrate:up
ALTER TABLE goods ADD COLUMN cents bigint;
UPDATE goods SET cents = price * 100;
ALTER TABLE goods DROP COLUMN price;

-- migrate:down
ALTER TABLE goods ADD COLUMN price numeric(8, 2);
UPDATE goods SET price = cents / 100; -- a whole number by a whole number
ALTER TABLE goods DROP COLUMN cents;
