-- migrate:up
ALTER TABLE names ADD CHECK (flag = 'red' OR md5(name) < '3');

-- migrate:down
ALTER TABLE names DROP CONSTRAINT names_check;
