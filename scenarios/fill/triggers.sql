-- Triggers that dislike some columns' values and do not say which: only those are done without.
CREATE TABLE parcel (
    id serial PRIMARY KEY, name text DEFAULT 'none', places text[] NOT NULL DEFAULT '{}', weight integer DEFAULT 1,
    fragile boolean NOT NULL DEFAULT false, note text
);
CREATE FUNCTION unplaced() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN IF cardinality(NEW.places) > 0 THEN RAISE EXCEPTION 'this parcel is somewhere already'; END IF; RETURN NEW; END $$;
CREATE TRIGGER unplaced BEFORE INSERT ON parcel FOR EACH ROW EXECUTE FUNCTION unplaced();
