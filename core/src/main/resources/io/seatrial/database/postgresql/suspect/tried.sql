-- Rows whose value cannot be brought into a type, told by a function that goes with the session.
CREATE FUNCTION pg_temp.fits(value text) RETURNS boolean LANGUAGE plpgsql AS $$ DECLARE fitting :type; BEGIN fitting := value; RETURN true; EXCEPTION WHEN data_exception THEN RETURN false; END $$; SELECT * FROM :relation WHERE NOT pg_temp.fits((:value)::text)
