CREATE TABLE ship (id serial PRIMARY KEY, kind text, name text NOT NULL);
