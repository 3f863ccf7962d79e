-- migrate:up
DROP VIEW future;
CREATE VIEW future AS SELECT id, title FROM reports WHERE at > timestamp 'now';

-- migrate:down
DROP VIEW future;
CREATE VIEW future AS SELECT id FROM reports WHERE at >= timestamp 'now';
