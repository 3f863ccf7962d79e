-- class: pg_trigger
-- when: not k.tgisinternal or k.tgparentid <> 0
-- A trigger, its copies on partitions included; those by which the server keeps foreign keys are not.
SELECT
    n.nspname AS "@schema",
    c.relname AS "@table",
    g.tgname AS "@name",
    g.oid::text AS "#handle",
    g.oid AS "#object",
    CASE WHEN g.tgtype & 66 = 2 THEN 'before' WHEN g.tgtype & 66 = 64 THEN 'instead of' ELSE 'after' END AS "timing",
    concat_ws(' or ', CASE WHEN g.tgtype & 4 <> 0 THEN 'insert' END, CASE WHEN g.tgtype & 8 <> 0 THEN 'delete' END,
        CASE WHEN g.tgtype & 16 <> 0 THEN 'update' || coalesce(' of ' ||
            (SELECT string_agg(quote_ident(a.attname), ', ' ORDER BY u.i)
                FROM unnest(g.tgattr) WITH ORDINALITY u(attnum, i)
                JOIN pg_attribute a ON a.attrelid = g.tgrelid AND a.attnum = u.attnum), '') END,
        CASE WHEN g.tgtype & 32 <> 0 THEN 'truncate' END) AS "events",
    CASE WHEN g.tgtype & 1 <> 0 THEN 'row' ELSE 'statement' END AS "for each",
    CASE WHEN g.tgqual IS NOT NULL THEN
        (regexp_match(pg_get_triggerdef(g.oid), ' FOR EACH (?:ROW|STATEMENT) WHEN \((.*)\) EXECUTE FUNCTION '))[1] END AS "when",
    g.tgfoid::regproc::text AS "function",
    CASE g.tgenabled WHEN 'O' THEN NULL WHEN 'D' THEN 'no' WHEN 'R' THEN 'on replicas' WHEN 'A' THEN 'always'
        ELSE g.tgenabled::text END AS "enabled",
    CASE WHEN g.tgconstraint <> 0 THEN 'yes' END AS "constraint trigger",
    CASE WHEN g.tginitdeferred THEN 'initially deferred' WHEN g.tgdeferrable THEN 'initially immediate' END AS "deferrable",
    g.tgoldtable AS "old table",
    g.tgnewtable AS "new table",
    CASE WHEN g.tgparentid <> 0 THEN
        (SELECT o.tgrelid::regclass::text FROM pg_trigger o WHERE o.oid = g.tgparentid) END AS "copied from",
    CASE WHEN g.oid IN (SELECT x.objid FROM pg_depend x WHERE x.refclassid = 'pg_extension'::regclass
            AND x.classid = 'pg_trigger'::regclass AND x.deptype = 'x') THEN
        (SELECT string_agg(DISTINCT quote_ident(z.extname), ', ' ORDER BY quote_ident(z.extname))
            FROM pg_depend x JOIN pg_extension z ON z.oid = x.refobjid
            WHERE x.classid = 'pg_trigger'::regclass AND x.objid = g.oid AND x.refclassid = 'pg_extension'::regclass
                AND x.deptype = 'x') END AS "depends on extensions",
    pg_get_triggerdef(g.oid) AS "definition",
    (SELECT m.description FROM pg_description m
        WHERE m.objoid = g.oid AND m.classoid = 'pg_trigger'::regclass AND m.objsubid = 0) AS "comment"
FROM pg_trigger g
JOIN pg_class c ON c.oid = g.tgrelid
JOIN pg_namespace n ON n.oid = c.relnamespace
WHERE (NOT g.tgisinternal OR (g.tgparentid <> 0 AND g.tgconstraint = 0))
    AND n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'
    AND g.oid NOT IN (
        SELECT e.objid FROM pg_depend e
        WHERE e.refclassid = 'pg_extension'::regclass AND e.classid = 'pg_trigger'::regclass AND e.deptype = 'e')
    AND g.tgrelid NOT IN (
        SELECT e.objid FROM pg_depend e
        WHERE e.refclassid = 'pg_extension'::regclass AND e.classid = 'pg_class'::regclass AND e.deptype = 'e')
