create index concurrently i on ships (id);
