-- class: pg_rewrite
-- A rewrite rule; the rule that makes a view is the fact "definition" of the view.
SELECT
    n.nspname AS "@schema",
    c.relname AS "@table",
    r.rulename AS "@name",
    r.oid::text AS "#handle",
    r.oid AS "#object",
    CASE r.ev_enabled WHEN 'O' THEN NULL WHEN 'D' THEN 'no' WHEN 'R' THEN 'on replicas' WHEN 'A' THEN 'always'
        ELSE r.ev_enabled::text END AS "enabled",
    pg_get_ruledef(r.oid) AS "definition",
    (SELECT m.description FROM pg_description m
        WHERE m.objoid = r.oid AND m.classoid = 'pg_rewrite'::regclass AND m.objsubid = 0) AS "comment"
FROM pg_rewrite r
JOIN pg_class c ON c.oid = r.ev_class
JOIN pg_namespace n ON n.oid = c.relnamespace
WHERE r.rulename <> '_RETURN'
    AND n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'
    AND r.ev_class NOT IN (
        SELECT e.objid FROM pg_depend e
        WHERE e.refclassid = 'pg_extension'::regclass AND e.classid = 'pg_class'::regclass AND e.deptype = 'e')
