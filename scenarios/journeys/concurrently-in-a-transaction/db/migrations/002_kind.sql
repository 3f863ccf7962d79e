-- migrate:up transaction:false
CREATE INDEX CONCURRENTLY events_kind ON events (kind);

-- migrate:down
DROP INDEX CONCURRENTLY events_kind;
