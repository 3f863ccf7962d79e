-- migrate:up
CREATE INDEX boats_root ON boats (sqrt(length));

-- migrate:down
DROP INDEX boats_root;
