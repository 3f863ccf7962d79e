-- Which column takes its ids from which sequence, and how to ask that sequence what it will hand out next.
-- A sequence that goes down, or that only belongs to a column without being its default, says nothing here.
SELECT
    n.nspname AS "schema",
    c.relname AS "table",
    a.attname AS "column",
    s.oid::regclass::text AS "sequence",
    format('SELECT x.next::text, x.largest::text, coalesce(EXISTS (SELECT 1 FROM %2$s t WHERE t.%3$I = x.next), false)
        FROM (SELECT (SELECT CASE WHEN is_called THEN last_value::numeric + %4$s ELSE last_value END FROM %1$s) AS next,
            (SELECT max(t.%3$I) FROM %2$s t) AS largest) x', s.oid::regclass, c.oid::regclass, a.attname, q.seqincrement) AS "ask"
FROM (
    SELECT d.objid AS sequence, d.refobjid AS relation, d.refobjsubid AS attribute
    FROM pg_depend d
    WHERE d.classid = 'pg_class'::regclass AND d.refclassid = 'pg_class'::regclass AND d.deptype = 'i' AND d.refobjsubid > 0
    UNION
    SELECT d.refobjid, x.adrelid, x.adnum
    FROM pg_depend d JOIN pg_attrdef x ON x.oid = d.objid
    WHERE d.classid = 'pg_attrdef'::regclass AND d.refclassid = 'pg_class'::regclass
) u
JOIN pg_class s ON s.oid = u.sequence AND s.relkind = 'S'
JOIN pg_sequence q ON q.seqrelid = s.oid AND q.seqincrement > 0 AND NOT q.seqcycle
JOIN pg_class c ON c.oid = u.relation AND c.relkind IN ('r', 'p') AND c.relpersistence <> 't'
JOIN pg_namespace n ON n.oid = c.relnamespace
JOIN pg_attribute a ON a.attrelid = u.relation AND a.attnum = u.attribute
    AND a.atttypid IN ('int2'::regtype, 'int4'::regtype, 'int8'::regtype, 'numeric'::regtype)
WHERE n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'
ORDER BY 1, 2, 3
