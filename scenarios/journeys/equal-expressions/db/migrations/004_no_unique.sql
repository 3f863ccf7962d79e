-- migrate:up
DROP INDEX notes_title;

-- migrate:down
ALTER TABLE notes ADD CONSTRAINT notes_title UNIQUE (title);
