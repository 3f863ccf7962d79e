-- class: pg_statistic_ext
-- Extended statistics.
SELECT
    n.nspname AS "@schema",
    s.stxname AS "@name",
    s.oid::text AS "#handle",
    s.oid AS "#object",
    s.stxrelid::regclass::text AS "table",
    CASE WHEN s.stxstattarget >= 0 THEN s.stxstattarget::text END AS "statistics target",
    pg_get_statisticsobjdef(s.oid) AS "definition",
    s.stxowner::regrole::text AS "owner",
    (SELECT m.description FROM pg_description m
        WHERE m.objoid = s.oid AND m.classoid = 'pg_statistic_ext'::regclass AND m.objsubid = 0) AS "comment"
FROM pg_statistic_ext s
JOIN pg_namespace n ON n.oid = s.stxnamespace
WHERE n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'
    AND s.oid NOT IN (
        SELECT e.objid FROM pg_depend e
        WHERE e.refclassid = 'pg_extension'::regclass AND e.classid = 'pg_statistic_ext'::regclass AND e.deptype = 'e')
