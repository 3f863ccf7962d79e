-- lacking: one_of, vanishing
CREATE TYPE mood AS ENUM ('sad', 'ok', 'it''s "fine"', '');
CREATE TYPE point3 AS (x int, y numeric(5, 2), label text);
CREATE TYPE nested AS (p point3, moods mood[], at timestamptz);
CREATE DOMAIN positive AS int CHECK (VALUE > 0);
CREATE DOMAIN small_positive AS positive CHECK (VALUE < 100) NOT NULL;
CREATE TYPE floatrange AS RANGE (subtype = float8, subtype_diff = float8mi);
CREATE TABLE composed (id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY, a int[], b text[][], c mood[], d mood NOT NULL,
    e point3 NOT NULL, f nested, g positive, h small_positive, l nested[], n numeric(4, 1)[] NOT NULL, ra int4range,
    rg floatrange, rh int4range[], ma int4multirange NOT NULL, f2 numeric(3, -2), z interval year to month, x pg_snapshot);
CREATE TABLE keyed (a bit(9) PRIMARY KEY, b inet UNIQUE, e numeric(6, 2), f boolean, g interval UNIQUE, h timetz UNIQUE,
    i money UNIQUE, k int4range UNIQUE, l point3 UNIQUE, m macaddr8 UNIQUE, p pg_lsn UNIQUE, q tsvector UNIQUE, UNIQUE (f, e));
CREATE TABLE checks (id int PRIMARY KEY, a int NOT NULL CHECK (a % 7 = 3), b text NOT NULL CHECK (b ~ '^[A-Z]{3}-\d{4}$'),
    c text NOT NULL CHECK (length(trim(c)) BETWEEN 3 AND 5), q int CHECK (q BETWEEN 5 AND 5), s bytea CHECK (octet_length(s) = 32),
    r timestamptz CHECK (r > '2020-01-01' AND r < '2020-01-02'), n int, o int, CHECK ((n IS NULL) <> (o IS NULL)));
CREATE TABLE chicken (id int PRIMARY KEY, egg int NOT NULL);
CREATE TABLE egg (id int PRIMARY KEY, chicken int NOT NULL REFERENCES chicken DEFERRABLE INITIALLY DEFERRED);
ALTER TABLE chicken ADD FOREIGN KEY (egg) REFERENCES egg DEFERRABLE;
CREATE TABLE parted (id int, at date NOT NULL, PRIMARY KEY (id, at)) PARTITION BY RANGE (at);
CREATE TABLE parted_1 PARTITION OF parted FOR VALUES FROM (MINVALUE) TO ('1900-01-01');
CREATE TABLE parted_2 PARTITION OF parted FOR VALUES FROM ('2021-01-01') TO (MAXVALUE) PARTITION BY RANGE (id);
CREATE TABLE parted_2a PARTITION OF parted_2 FOR VALUES FROM (1000) TO (2000);
CREATE TABLE listed (id int, k text) PARTITION BY LIST (k);
CREATE TABLE listed_1 PARTITION OF listed FOR VALUES IN ('it''s', NULL, 'b,c');
CREATE TABLE spans (c circle, EXCLUDE USING gist (c WITH &&));
CREATE TABLE odd_refused (id int PRIMARY KEY, n int NOT NULL);
CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN IF NEW.n % 2 = 1 THEN RAISE EXCEPTION ''odd''\; END IF\; RETURN NEW\; END';
CREATE TRIGGER refuse BEFORE INSERT ON odd_refused FOR EACH ROW EXECUTE FUNCTION refuse();
CREATE TABLE vanishing (id int PRIMARY KEY);
CREATE FUNCTION vanish() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL\; END';
CREATE TRIGGER vanish BEFORE INSERT ON vanishing FOR EACH ROW EXECUTE FUNCTION vanish();
CREATE TABLE no_columns ();
CREATE TABLE only_generated (a int GENERATED ALWAYS AS IDENTITY);
CREATE TABLE one_of (id int PRIMARY KEY CHECK (id = 1));
CREATE TABLE secret (id int PRIMARY KEY);
ALTER TABLE secret ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
