-- migrate:up
CREATE FUNCTION shorten() RETURNS event_trigger LANGUAGE plpgsql AS $$
BEGIN
    UPDATE boats SET name = left(name, 1);
END $$;
CREATE EVENT TRIGGER on_tables ON ddl_command_end WHEN TAG IN ('CREATE TABLE') EXECUTE FUNCTION shorten();

-- migrate:down
DROP EVENT TRIGGER on_tables;
DROP FUNCTION shorten();
