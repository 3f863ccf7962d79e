DO $$ BEGIN
    IF EXISTS (SELECT 1 FROM ship WHERE kind IS DISTINCT FROM 'schooner') THEN
        RAISE EXCEPTION 'there are other ships';
    END IF;
END $$;
CREATE TABLE crew (ship integer REFERENCES ship);
