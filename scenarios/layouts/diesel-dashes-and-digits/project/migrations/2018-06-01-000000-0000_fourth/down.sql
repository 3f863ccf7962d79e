drop index concurrently t;
