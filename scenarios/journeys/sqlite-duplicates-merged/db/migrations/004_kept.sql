-- migrate:up
UPDATE ports SET name = name || ' ' || id WHERE EXISTS (SELECT 1 FROM ports p WHERE p.name = ports.name AND p.id < ports.id);
CREATE UNIQUE INDEX ports_name ON ports (name);

-- migrate:down
DROP INDEX ports_name;
