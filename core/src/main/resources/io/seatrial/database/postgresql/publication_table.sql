-- class: pg_publication_rel
-- A table of a publication.
SELECT
    p.pubname AS "@publication",
    r.prrelid::regclass::text AS "@table",
    r.oid::text AS "#handle",
    r.oid AS "#object"
FROM pg_publication_rel r
JOIN pg_publication p ON p.oid = r.prpubid
