-- migrate:up
CREATE VIEW future AS SELECT id FROM reports WHERE at > timestamp 'now';

-- migrate:down
DROP VIEW future;
