-- class: pg_collation
-- A collation; the version of the library behind it is not a fact, as it belongs to the machine.
SELECT
    n.nspname AS "@schema",
    o.collname AS "@name",
    o.oid::text AS "#handle",
    o.oid AS "#object",
    CASE o.collprovider WHEN 'c' THEN 'libc' WHEN 'i' THEN 'icu' WHEN 'b' THEN 'builtin' WHEN 'd' THEN 'default'
        ELSE o.collprovider::text END AS "provider",
    o.collcollate AS "lc_collate",
    o.collctype AS "lc_ctype",
    o.colllocale AS "locale",
    o.collicurules AS "rules",
    CASE WHEN NOT o.collisdeterministic THEN 'no' END AS "deterministic",
    o.collowner::regrole::text AS "owner",
    (SELECT m.description FROM pg_description m
        WHERE m.objoid = o.oid AND m.classoid = 'pg_collation'::regclass AND m.objsubid = 0) AS "comment"
FROM pg_collation o
JOIN pg_namespace n ON n.oid = o.collnamespace
WHERE o.collencoding IN (-1, (SELECT b.encoding FROM pg_database b WHERE b.datname = current_database()))
    AND n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'
    AND o.oid NOT IN (
        SELECT e.objid FROM pg_depend e
        WHERE e.refclassid = 'pg_extension'::regclass AND e.classid = 'pg_collation'::regclass AND e.deptype = 'e')
