-- migrate:up
DROP VIEW all_things;
ALTER TABLE things DROP COLUMN size;
CREATE VIEW all_things AS SELECT * FROM things;

-- migrate:down
DROP VIEW all_things;
ALTER TABLE things ADD COLUMN size int;
CREATE VIEW all_things AS SELECT * FROM things;
