-- migrate:up
INSERT INTO boats (id, name) VALUES (1000000, 'Far away');

-- migrate:down
DELETE FROM boats WHERE id = 1000000;
