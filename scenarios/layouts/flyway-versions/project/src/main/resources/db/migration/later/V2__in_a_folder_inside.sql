create index concurrently i on first (id);
