-- Every kind of foreign key.
CREATE TABLE country (code char(2) PRIMARY KEY, name text NOT NULL);
CREATE TABLE person (
    id bigserial PRIMARY KEY, email varchar(60) NOT NULL UNIQUE, country char(2) NOT NULL REFERENCES country,
    boss bigint REFERENCES person, mentor bigint NOT NULL REFERENCES person
);
CREATE TABLE tenant (id uuid PRIMARY KEY, name text NOT NULL);
CREATE TABLE member (tenant uuid NOT NULL REFERENCES tenant, id integer NOT NULL, PRIMARY KEY (tenant, id));
CREATE TABLE project (tenant uuid NOT NULL REFERENCES tenant, id integer NOT NULL, parent integer, PRIMARY KEY (tenant, id),
    FOREIGN KEY (tenant, parent) REFERENCES project (tenant, id));
CREATE TABLE task (
    tenant uuid NOT NULL, id integer NOT NULL, project integer NOT NULL, assignee integer, PRIMARY KEY (tenant, id),
    FOREIGN KEY (tenant) REFERENCES tenant, FOREIGN KEY (tenant, project) REFERENCES project (tenant, id),
    FOREIGN KEY (tenant, assignee) REFERENCES member (tenant, id)
);
CREATE TABLE profile (person bigint PRIMARY KEY REFERENCES person, bio text);
CREATE TABLE follows (follower bigint REFERENCES person, followed bigint REFERENCES person, PRIMARY KEY (follower, followed));
-- Circles: one broken by NULL, one by a key that is checked at the end.
CREATE TABLE author (id serial PRIMARY KEY, best_book integer);
CREATE TABLE book (id serial PRIMARY KEY, author integer NOT NULL REFERENCES author);
ALTER TABLE author ADD FOREIGN KEY (best_book) REFERENCES book;
CREATE TABLE egg (id integer PRIMARY KEY, hen integer NOT NULL);
CREATE TABLE hen (id integer PRIMARY KEY, egg integer NOT NULL REFERENCES egg DEFERRABLE);
ALTER TABLE egg ADD FOREIGN KEY (hen) REFERENCES hen DEFERRABLE INITIALLY DEFERRED;
-- Partitions, and foreign keys to and from them.
CREATE TABLE event (id bigint NOT NULL, at timestamptz NOT NULL, kind text NOT NULL, PRIMARY KEY (id, at)) PARTITION BY RANGE (at);
CREATE TABLE event_2024 PARTITION OF event FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');
CREATE TABLE event_2025 PARTITION OF event FOR VALUES FROM ('2025-01-01') TO ('2026-01-01');
CREATE TABLE parcel (kind text, weight integer NOT NULL) PARTITION BY LIST (kind);
CREATE TABLE parcel_a PARTITION OF parcel FOR VALUES IN ('a', 'b') PARTITION BY RANGE (weight);
CREATE TABLE parcel_a_1 PARTITION OF parcel_a FOR VALUES FROM (50000) TO (60000);
CREATE TABLE parcel_none PARTITION OF parcel FOR VALUES IN (NULL);
CREATE TABLE event_note (id serial PRIMARY KEY, event bigint NOT NULL, at timestamptz NOT NULL, FOREIGN KEY (event, at) REFERENCES event);
CREATE TABLE hashed (id integer PRIMARY KEY, owner bigint NOT NULL REFERENCES person) PARTITION BY HASH (id);
CREATE TABLE hashed_0 PARTITION OF hashed FOR VALUES WITH (MODULUS 2, REMAINDER 0);
CREATE TABLE hashed_1 PARTITION OF hashed FOR VALUES WITH (MODULUS 2, REMAINDER 1);
CREATE TABLE coastal (region integer NOT NULL, number integer NOT NULL, PRIMARY KEY (region, number)) PARTITION BY RANGE (region, number);
CREATE TABLE coastal_1 PARTITION OF coastal FOR VALUES FROM (1, 10) TO (1, 5000);
CREATE TABLE coastal_2 PARTITION OF coastal FOR VALUES FROM (2, MINVALUE) TO (3, MINVALUE);
-- Others.
CREATE TABLE base (id serial PRIMARY KEY, name text);
CREATE TABLE derived (extra integer) INHERITS (base);
CREATE TABLE secret (id serial PRIMARY KEY, owner text NOT NULL);
ALTER TABLE secret ENABLE ROW LEVEL SECURITY;
ALTER TABLE secret FORCE ROW LEVEL SECURITY;
CREATE TABLE stamped (id serial PRIMARY KEY, name text NOT NULL, changed timestamptz);
CREATE FUNCTION stamp() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.changed := now(); RETURN NEW; END $$;
CREATE TRIGGER stamp BEFORE INSERT ON stamped FOR EACH ROW EXECUTE FUNCTION stamp();
CREATE TABLE picky (id serial PRIMARY KEY, n integer NOT NULL);
CREATE FUNCTION pick() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN IF NEW.n % 3 = 0 THEN RAISE EXCEPTION 'no multiples of three'; END IF; RETURN NEW; END $$;
CREATE TRIGGER pick BEFORE INSERT ON picky FOR EACH ROW EXECUTE FUNCTION pick();
CREATE TABLE "Odd ""name""" ("Id" serial PRIMARY KEY, "select" text NOT NULL, "a,b" integer REFERENCES "Odd ""name""");
-- Keys narrower than what they refer to, keys that are no primary ones, keys that are checked late.
CREATE TABLE shelf (person bigint NOT NULL REFERENCES person, country char(2) NOT NULL REFERENCES country, label text UNIQUE,
    PRIMARY KEY (person, country));
CREATE TABLE bin (person bigint PRIMARY KEY, country char(2) NOT NULL, FOREIGN KEY (person, country) REFERENCES shelf (person, country));
CREATE TABLE tag (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, shelf text NOT NULL REFERENCES shelf (label),
    twice bigint GENERATED ALWAYS AS (id * 2) STORED UNIQUE);
CREATE TABLE loan (id serial PRIMARY KEY, person bigint, country char(2),
    FOREIGN KEY (person, country) REFERENCES shelf (person, country) MATCH FULL);
CREATE TABLE late (id serial PRIMARY KEY, place integer NOT NULL UNIQUE DEFERRABLE INITIALLY DEFERRED);
CREATE FUNCTION no_zero() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN IF NEW.place < 0 THEN RAISE EXCEPTION 'no places below zero'; END IF; RETURN NULL; END $$;
CREATE CONSTRAINT TRIGGER no_zero AFTER INSERT ON late DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION no_zero();
CREATE TABLE ring_a (id serial PRIMARY KEY, next integer);
CREATE TABLE ring_b (id serial PRIMARY KEY, next integer NOT NULL REFERENCES ring_a);
CREATE TABLE ring_c (id serial PRIMARY KEY, next integer NOT NULL REFERENCES ring_b);
ALTER TABLE ring_a ADD FOREIGN KEY (next) REFERENCES ring_c;
CREATE TABLE catch_all (id integer NOT NULL, kind text NOT NULL) PARTITION BY LIST (kind);
CREATE TABLE catch_all_x PARTITION OF catch_all FOR VALUES IN ('x');
CREATE TABLE catch_all_rest PARTITION OF catch_all DEFAULT;
CREATE TABLE guarded (id serial PRIMARY KEY, owner text NOT NULL);
ALTER TABLE guarded ENABLE ROW LEVEL SECURITY;
CREATE POLICY own ON guarded USING (owner = current_user) WITH CHECK (owner = current_user);
