-- class: pg_transform
-- A transform between a type and a procedural language.
SELECT
    format_type(t.trftype, NULL) AS "@type",
    l.lanname AS "@language",
    t.oid::text AS "#handle",
    t.oid AS "#object",
    CASE WHEN t.trffromsql <> 0 THEN t.trffromsql::regprocedure::text END AS "from sql",
    CASE WHEN t.trftosql <> 0 THEN t.trftosql::regprocedure::text END AS "to sql",
    (SELECT m.description FROM pg_description m
        WHERE m.objoid = t.oid AND m.classoid = 'pg_transform'::regclass AND m.objsubid = 0) AS "comment"
FROM pg_transform t
JOIN pg_language l ON l.oid = t.trflang
WHERE t.oid NOT IN (
        SELECT e.objid FROM pg_depend e
        WHERE e.refclassid = 'pg_extension'::regclass AND e.classid = 'pg_transform'::regclass AND e.deptype = 'e')
