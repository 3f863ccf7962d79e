-- class: pg_seclabel
-- A security label of any object.
SELECT
    i.type AS "@type",
    i.identity AS "@object",
    s.provider AS "@provider",
    s.classoid || '/' || s.objoid || '/' || s.objsubid || '/' || s.provider AS "#handle",
    s.objoid AS "#object",
    s.label AS "label"
FROM pg_seclabel s,
    LATERAL pg_identify_object(s.classoid, s.objoid, s.objsubid) i
WHERE i.identity IS NOT NULL
