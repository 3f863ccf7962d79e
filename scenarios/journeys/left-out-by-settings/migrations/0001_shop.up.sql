CREATE TABLE product (id bigint PRIMARY KEY, name text NOT NULL);
CREATE TABLE schema_migrations (version text PRIMARY KEY);
