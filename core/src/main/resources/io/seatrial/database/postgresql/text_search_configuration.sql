-- class: pg_ts_config
-- A text-search configuration.
SELECT
    n.nspname AS "@schema",
    o.cfgname AS "@name",
    o.oid::text AS "#handle",
    o.oid AS "#object",
    (SELECT quote_ident(pn.nspname) || '.' || quote_ident(p.prsname)
        FROM pg_ts_parser p JOIN pg_namespace pn ON pn.oid = p.prsnamespace WHERE p.oid = o.cfgparser) AS "parser",
    (SELECT string_agg(alias || ': ' || dictionaries, E'\n' ORDER BY alias) FROM (
        SELECT t.alias, string_agg(w.mapdict::regdictionary::text, ', ' ORDER BY w.mapseqno) AS dictionaries
        FROM pg_ts_config_map w JOIN ts_token_type(o.cfgparser) t ON t.tokid = w.maptokentype
        WHERE w.mapcfg = o.oid GROUP BY t.alias) x) AS "mappings",
    o.cfgowner::regrole::text AS "owner",
    (SELECT m.description FROM pg_description m
        WHERE m.objoid = o.oid AND m.classoid = 'pg_ts_config'::regclass AND m.objsubid = 0) AS "comment"
FROM pg_ts_config o
JOIN pg_namespace n ON n.oid = o.cfgnamespace
WHERE n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'
    AND o.oid NOT IN (
        SELECT e.objid FROM pg_depend e
        WHERE e.refclassid = 'pg_extension'::regclass AND e.classid = 'pg_ts_config'::regclass AND e.deptype = 'e')
