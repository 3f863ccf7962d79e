-- class: pg_event_trigger
-- An event trigger.
SELECT
    t.evtname AS "@name",
    t.oid::text AS "#handle",
    t.oid AS "#object",
    t.evtevent AS "event",
    t.evtfoid::regproc::text AS "function",
    CASE t.evtenabled WHEN 'O' THEN NULL WHEN 'D' THEN 'no' WHEN 'R' THEN 'on replicas' WHEN 'A' THEN 'always'
        ELSE t.evtenabled::text END AS "enabled",
    (SELECT string_agg(g, ', ' ORDER BY g) FROM unnest(t.evttags) g) AS "tags",
    t.evtowner::regrole::text AS "owner",
    (SELECT m.description FROM pg_description m
        WHERE m.objoid = t.oid AND m.classoid = 'pg_event_trigger'::regclass AND m.objsubid = 0) AS "comment"
FROM pg_event_trigger t
WHERE t.oid NOT IN (
        SELECT e.objid FROM pg_depend e
        WHERE e.refclassid = 'pg_extension'::regclass AND e.classid = 'pg_event_trigger'::regclass AND e.deptype = 'e')
