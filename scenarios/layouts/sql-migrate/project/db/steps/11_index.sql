-- +migrate Up notransaction
create index concurrently i on ships (id);

-- +migrate Down notransaction
drop index concurrently i;
