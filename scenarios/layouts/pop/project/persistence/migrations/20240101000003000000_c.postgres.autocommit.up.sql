create index concurrently c on b (id);
