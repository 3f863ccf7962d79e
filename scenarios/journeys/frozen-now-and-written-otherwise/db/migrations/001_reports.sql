-- migrate:up
CREATE TABLE reports (id bigint PRIMARY KEY, at timestamp);
CREATE VIEW past AS SELECT * FROM reports WHERE at < timestamp 'now';

-- migrate:down
DROP VIEW past;
DROP TABLE reports;
