-- class: pg_ts_dict
-- A text-search dictionary.
SELECT
    n.nspname AS "@schema",
    o.dictname AS "@name",
    o.oid::text AS "#handle",
    o.oid AS "#object",
    (SELECT quote_ident(tn.nspname) || '.' || quote_ident(t.tmplname)
        FROM pg_ts_template t JOIN pg_namespace tn ON tn.oid = t.tmplnamespace WHERE t.oid = o.dicttemplate) AS "template",
    o.dictinitoption AS "options",
    o.dictowner::regrole::text AS "owner",
    (SELECT m.description FROM pg_description m
        WHERE m.objoid = o.oid AND m.classoid = 'pg_ts_dict'::regclass AND m.objsubid = 0) AS "comment"
FROM pg_ts_dict o
JOIN pg_namespace n ON n.oid = o.dictnamespace
WHERE n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'
    AND o.oid NOT IN (
        SELECT e.objid FROM pg_depend e
        WHERE e.refclassid = 'pg_extension'::regclass AND e.classid = 'pg_ts_dict'::regclass AND e.deptype = 'e')
