-- migrate:up
DROP VIEW past;
ALTER TABLE reports ADD COLUMN title text;
CREATE VIEW past AS SELECT * FROM reports WHERE at < timestamp 'now';

-- migrate:down
DROP VIEW past;
ALTER TABLE reports DROP COLUMN title;
CREATE VIEW past AS SELECT * FROM reports WHERE at < timestamp 'now';
