-- migrate:up
CREATE TABLE things (id bigint, size int, name text);
CREATE VIEW all_things AS SELECT * FROM things;

-- migrate:down
DROP VIEW all_things;
DROP TABLE things;
