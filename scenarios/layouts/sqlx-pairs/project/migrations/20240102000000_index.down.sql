-- no-transaction
drop index concurrently i;
