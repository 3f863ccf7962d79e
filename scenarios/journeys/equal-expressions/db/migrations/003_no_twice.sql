-- migrate:up
DROP FUNCTION twice(int);

-- migrate:down
CREATE FUNCTION twice(n int) RETURNS int LANGUAGE sql AS $$
    SELECT n * 2
$$;
