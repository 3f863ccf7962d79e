-- class: pg_trigger
-- when: k.tgisinternal and (k.tgenabled <> 'O' or k.tgparentid <> 0)
-- A trigger by which the server keeps a foreign key or a deferrable constraint, listed only when it does not fire as usual:
-- ALTER TABLE ... DISABLE TRIGGER ALL leaves the constraint in the catalogue and no longer enforced. That of a partition, which
-- (from 15 on) is a copy of its table's, is listed where it does not fire as that does.
SELECT
    n.nspname AS "@schema",
    c.relname AS "@table",
    k.conname AS "@constraint",
    g.tgfoid::regproc::text AS "@function",
    g.oid::text AS "#handle",
    g.oid AS "#object",
    CASE g.tgenabled WHEN 'O' THEN 'yes' WHEN 'D' THEN 'no' WHEN 'R' THEN 'on replicas' WHEN 'A' THEN 'always'
        ELSE g.tgenabled::text END AS "enabled"
FROM pg_trigger g
JOIN pg_class c ON c.oid = g.tgrelid
JOIN pg_namespace n ON n.oid = c.relnamespace
JOIN pg_constraint k ON k.oid = g.tgconstraint
WHERE g.tgisinternal
    AND g.tgenabled <> coalesce((SELECT o.tgenabled FROM pg_trigger o WHERE o.oid = g.tgparentid), 'O')
    AND n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'
    AND g.tgrelid NOT IN (
        SELECT e.objid FROM pg_depend e
        WHERE e.refclassid = 'pg_extension'::regclass AND e.classid = 'pg_class'::regclass AND e.deptype = 'e')
