-- migrate:up transaction:false
CREATE INDEX CONCURRENTLY events_at ON events (at);

-- migrate:down transaction:false
DROP INDEX CONCURRENTLY events_at;
