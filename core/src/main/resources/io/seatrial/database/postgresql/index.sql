-- class: pg_class
-- when: k.relkind in ('i', 'I')
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
    -- The server tells the keys with operator class, collation and order only within the whole: what is before and
    -- behind them is known to the letter.
    substr(d.def, d.head + 1, length(d.def) - d.head - 1 - length(concat(
        ' INCLUDE (' || p.included || ')',
        CASE WHEN ic.reloptions IS NOT NULL THEN
            ' WITH (' || (SELECT string_agg(split_part(u.o, '=', 1) || '=' || CASE
                    WHEN quote_ident(substr(u.o, strpos(u.o, '=') + 1)) = substr(u.o, strpos(u.o, '=') + 1)
                    THEN substr(u.o, strpos(u.o, '=') + 1) ELSE quote_literal(substr(u.o, strpos(u.o, '=') + 1)) END, ', ')
                FROM unnest(ic.reloptions) u(o)) || ')' END,
        ' WHERE ' || p.predicate))) AS "keys",
    p.included AS "include",
    p.predicate AS "predicate",
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
    CASE WHEN i.indexrelid IN (SELECT x.objid FROM pg_depend x WHERE x.refclassid = 'pg_extension'::regclass
            AND x.classid = 'pg_class'::regclass AND x.deptype = 'x') THEN
        (SELECT string_agg(DISTINCT quote_ident(z.extname), ', ' ORDER BY quote_ident(z.extname))
            FROM pg_depend x JOIN pg_extension z ON z.oid = x.refobjid
            WHERE x.classid = 'pg_class'::regclass AND x.objid = i.indexrelid AND x.refclassid = 'pg_extension'::regclass
                AND x.deptype = 'x') END AS "depends on extensions",
    d.def AS "definition",
    (SELECT m.description FROM pg_description m
        WHERE m.objoid = i.indexrelid AND m.classoid = 'pg_class'::regclass AND m.objsubid = 0) AS "comment"
FROM pg_index i
JOIN pg_class ic ON ic.oid = i.indexrelid
JOIN pg_class c ON c.oid = i.indrelid
JOIN pg_namespace n ON n.oid = c.relnamespace
JOIN pg_am am ON am.oid = ic.relam
CROSS JOIN LATERAL (SELECT
    pg_get_indexdef(i.indexrelid) AS def,
    length(concat('CREATE ', CASE WHEN i.indisunique THEN 'UNIQUE ' END, 'INDEX ', quote_ident(ic.relname), ' ON ',
        CASE ic.relkind WHEN 'I' THEN 'ONLY ' END, quote_ident(n.nspname), '.', quote_ident(c.relname), ' USING ',
        quote_ident(am.amname), ' (')) AS head
    OFFSET 0) d
CROSS JOIN LATERAL (SELECT
    CASE WHEN i.indnatts > i.indnkeyatts THEN
        (SELECT string_agg(pg_get_indexdef(i.indexrelid, u.i, false), ', ' ORDER BY u.i)
            FROM generate_series(i.indnkeyatts + 1, i.indnatts) u(i)) END AS included,
    CASE WHEN i.indpred IS NOT NULL THEN pg_get_expr(i.indpred, i.indrelid) END AS predicate
    OFFSET 0) p
LEFT JOIN pg_constraint k ON k.conrelid = i.indrelid AND k.conindid = i.indexrelid AND k.contype IN ('p', 'u', 'x')
LEFT JOIN pg_tablespace ts ON ts.oid = ic.reltablespace
-- Of an index that was dropped since the transaction began, the server tells no definition: it is not there any more.
WHERE d.def IS NOT NULL
    AND n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'
    AND i.indrelid NOT IN (
        SELECT e.objid FROM pg_depend e
        WHERE e.refclassid = 'pg_extension'::regclass AND e.classid = 'pg_class'::regclass AND e.deptype = 'e')
