-- migrate:up
UPDATE boats SET id = id + 5000 ORDER BY id DESC;

-- migrate:down
UPDATE boats SET id = id - 5000 ORDER BY id;
