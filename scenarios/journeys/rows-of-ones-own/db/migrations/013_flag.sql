-- migrate:up
ALTER TABLE flags ADD CONSTRAINT red CHECK (flag = 'red');

-- migrate:down
ALTER TABLE flags DROP CONSTRAINT red;
