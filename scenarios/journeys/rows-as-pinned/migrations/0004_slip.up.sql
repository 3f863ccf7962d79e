DO $$ DECLARE one integer; BEGIN
    FOR one IN SELECT id FROM ship LOOP
        UPDATE shp SET kind = 'brig' WHERE id = one;
    END LOOP;
END $$;
CREATE TABLE brigs (id integer);
