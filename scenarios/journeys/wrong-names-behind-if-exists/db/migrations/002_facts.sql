-- migrate:up
CREATE SCHEMA facts;
CREATE VIEW facts.sizes AS SELECT 1 AS n;

-- migrate:down
DROP SCHEMA IF EXISTS facts CASCADE;
