-- As pg_dump writes it; the rollback is run by another session and knows nothing of it.
SELECT pg_catalog.set_config('search_path', '', false);
CREATE TABLE app.u (id int);
CREATE TEMP TABLE scratchpad (id int);
