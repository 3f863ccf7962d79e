-- migrate:up
CREATE TABLE tags_gone AS SELECT * FROM tags;
DELETE FROM tags;

-- migrate:down
INSERT INTO tags SELECT * FROM tags_gone;
DROP TABLE tags_gone;
