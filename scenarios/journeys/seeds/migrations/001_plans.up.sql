CREATE TABLE plans (id bigserial PRIMARY KEY, code text UNIQUE, name text NOT NULL);
