CREATE TABLE plans (code text PRIMARY KEY, tags text[] NOT NULL DEFAULT '{}');
