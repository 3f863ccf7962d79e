-- no-transaction
create index concurrently i on ships (id);
