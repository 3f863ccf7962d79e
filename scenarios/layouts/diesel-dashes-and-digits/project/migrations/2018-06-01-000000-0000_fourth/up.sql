create index concurrently t on third (id);
