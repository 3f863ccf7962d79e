CREATE TABLE schema_migrations (version text);
