-- What cannot be filled entirely, each table for another reason.
CREATE TABLE switch (position boolean PRIMARY KEY);
CREATE TABLE single (id integer PRIMARY KEY CHECK (id = 1), name text NOT NULL);
CREATE TABLE unpartitioned (id integer NOT NULL) PARTITION BY RANGE (id);
CREATE TABLE stubborn (id serial PRIMARY KEY);
CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'nothing may be added here'; END $$;
CREATE TRIGGER refuse BEFORE INSERT ON stubborn FOR EACH ROW EXECUTE FUNCTION refuse();
CREATE TABLE child (id serial PRIMARY KEY, parent integer NOT NULL REFERENCES stubborn);
CREATE TABLE odd (id serial PRIMARY KEY, n integer NOT NULL CONSTRAINT never CHECK (n * n = -1));
CREATE TABLE eased (id serial PRIMARY KEY, n integer CONSTRAINT never_either CHECK (n * n = -1));
-- Rows that vanish: none stays, or few.
CREATE TABLE sieve (id serial PRIMARY KEY, n integer NOT NULL);
CREATE FUNCTION swallow() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NULL; END $$;
CREATE TRIGGER swallow BEFORE INSERT ON sieve FOR EACH ROW EXECUTE FUNCTION swallow();
CREATE TABLE coarse (id serial PRIMARY KEY, n integer NOT NULL);
CREATE TRIGGER swallow BEFORE INSERT ON coarse FOR EACH ROW WHEN (new.id % 50 <> 0) EXECUTE FUNCTION swallow();
