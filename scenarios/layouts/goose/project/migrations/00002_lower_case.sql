-- +goose up
-- +goose no transaction
create index concurrently b on berths (id);
-- +goose down
drop index concurrently b;
