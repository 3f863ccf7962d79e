-- migrate:up
CREATE TABLE notes (id bigint PRIMARY KEY, made_at timestamptz DEFAULT CURRENT_TIMESTAMP, title text);
CREATE UNIQUE INDEX notes_title ON notes (title);
CREATE FUNCTION twice(n int) RETURNS int LANGUAGE sql AS $$ SELECT n * 2 $$;

-- migrate:down
DROP FUNCTION twice(int);
DROP TABLE notes;
