-- class: pg_cast
-- A cast made by a user; that of a range type to its multirange type is left out.
SELECT
    format_type(k.castsource, NULL) AS "@source",
    format_type(k.casttarget, NULL) AS "@target",
    k.oid::text AS "#handle",
    k.oid AS "#object",
    CASE k.castmethod WHEN 'f' THEN 'function' WHEN 'i' THEN 'in and out' WHEN 'b' THEN 'binary' ELSE k.castmethod::text END
        AS "method",
    CASE WHEN k.castfunc <> 0 THEN k.castfunc::regprocedure::text END AS "function",
    CASE k.castcontext WHEN 'a' THEN 'in assignments' WHEN 'i' THEN 'always' WHEN 'e' THEN 'when asked' ELSE k.castcontext::text END
        AS "applies",
    (SELECT m.description FROM pg_description m
        WHERE m.objoid = k.oid AND m.classoid = 'pg_cast'::regclass AND m.objsubid = 0) AS "comment"
FROM pg_cast k
WHERE k.oid >= 16384
    AND NOT EXISTS (SELECT FROM pg_depend i WHERE i.classid = 'pg_cast'::regclass AND i.objid = k.oid AND i.deptype = 'i')
    AND k.oid NOT IN (
        SELECT e.objid FROM pg_depend e
        WHERE e.refclassid = 'pg_extension'::regclass AND e.classid = 'pg_cast'::regclass AND e.deptype = 'e')
