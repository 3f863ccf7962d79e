-- class: pg_class
-- An index, those that belong to a constraint included.
SELECT
    n.nspname AS "@schema",
    ic.relname AS "@name",
    i.indexrelid::text AS "#handle",
    i.indexrelid AS "#object",
    quote_ident(n.nspname) || '.' || quote_ident(c.relname) AS "table",
    k.conname AS "constraint",
    CASE WHEN i.indisunique THEN 'yes' END AS "unique",
    am.amname AS "method",
    (SELECT string_agg(pg_get_indexdef(i.indexrelid, u.i, false), ', ' ORDER BY u.i)
        FROM generate_series(1, i.indnkeyatts) u(i)) AS "keys",
    CASE WHEN i.indnatts > i.indnkeyatts THEN
        (SELECT string_agg(pg_get_indexdef(i.indexrelid, u.i, false), ', ' ORDER BY u.i)
            FROM generate_series(i.indnkeyatts + 1, i.indnatts) u(i)) END AS "include",
    CASE WHEN i.indpred IS NOT NULL THEN pg_get_expr(i.indpred, i.indrelid) END AS "predicate",
    CASE WHEN ic.reloptions IS NOT NULL THEN (SELECT string_agg(o, ', ' ORDER BY o) FROM unnest(ic.reloptions) o) END AS "options",
    ts.spcname AS "tablespace",
    CASE WHEN NOT i.indisvalid THEN 'no' END AS "valid",
    CASE WHEN NOT i.indisready THEN 'no' END AS "ready",
    CASE WHEN i.indisclustered THEN 'yes' END AS "clustered",
    CASE WHEN i.indisreplident THEN 'yes' END AS "replica identity",
    CASE WHEN ic.relispartition THEN
        (SELECT h.inhparent::regclass::text FROM pg_inherits h WHERE h.inhrelid = i.indexrelid) END AS "partition of",
    (SELECT string_agg(a.attnum || ': ' || a.attstattarget, ', ' ORDER BY a.attnum)
        FROM pg_attribute a WHERE a.attrelid = i.indexrelid AND a.attstattarget >= 0) AS "statistics targets",
    pg_get_indexdef(i.indexrelid) AS "definition",
    m.description AS "comment"
FROM pg_index i
JOIN pg_class ic ON ic.oid = i.indexrelid
JOIN pg_class c ON c.oid = i.indrelid
JOIN pg_namespace n ON n.oid = c.relnamespace
JOIN pg_am am ON am.oid = ic.relam
LEFT JOIN pg_constraint k ON k.conrelid = i.indrelid AND k.conindid = i.indexrelid AND k.contype IN ('p', 'u', 'x')
LEFT JOIN pg_tablespace ts ON ts.oid = ic.reltablespace
LEFT JOIN pg_description m ON m.objoid = i.indexrelid AND m.classoid = 'pg_class'::regclass AND m.objsubid = 0
WHERE n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'
    AND i.indrelid NOT IN (
        SELECT e.objid FROM pg_depend e
        WHERE e.refclassid = 'pg_extension'::regclass AND e.classid = 'pg_class'::regclass AND e.deptype = 'e')
