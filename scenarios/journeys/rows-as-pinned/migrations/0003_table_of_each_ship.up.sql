DO $$ DECLARE one text; BEGIN
    FOR one IN SELECT name FROM ship LOOP
        EXECUTE 'CREATE TABLE log_' || one || ' (at timestamptz)';
    END LOOP;
END $$;
CREATE TABLE logs (id integer);
