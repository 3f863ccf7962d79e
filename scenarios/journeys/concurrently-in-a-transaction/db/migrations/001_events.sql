-- migrate:up
CREATE TABLE events (id bigint PRIMARY KEY, kind text, at timestamptz);

-- migrate:down
DROP TABLE events;
