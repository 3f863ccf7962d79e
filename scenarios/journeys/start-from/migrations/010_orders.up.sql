ALTER TABLE customers ADD COLUMN phone text;
UPDATE customers SET phone = '' WHERE id = 2;
ALTER TABLE customers ADD CONSTRAINT two CHECK (id <= 2);
