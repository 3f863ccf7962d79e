-- migrate:up
INSERT INTO ports (id, name) VALUES (1000000, 'Far away');
SELECT setval(pg_get_serial_sequence('ports', 'id'), 1000000);

-- migrate:down
DELETE FROM ports WHERE id = 1000000;
