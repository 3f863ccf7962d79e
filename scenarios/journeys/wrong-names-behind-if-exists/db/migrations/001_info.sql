-- migrate:up
CREATE SCHEMA info;
CREATE VIEW info.sizes AS SELECT 1 AS n;

-- migrate:down
DROP SCHEMA IF EXISTS meta CASCADE;
