-- class: pg_publication_namespace
-- A schema whose tables all belong to a publication.
SELECT
    p.pubname AS "@publication",
    n.nspname AS "@schema",
    r.oid::text AS "#handle",
    r.oid AS "#object"
FROM pg_publication_namespace r
JOIN pg_publication p ON p.oid = r.pnpubid
JOIN pg_namespace n ON n.oid = r.pnnspid
