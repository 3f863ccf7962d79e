-- class: pg_publication_rel
-- A table of a publication.
SELECT
    p.pubname AS "@publication",
    r.prrelid::regclass::text AS "@table",
    r.oid::text AS "#handle",
    r.oid AS "#object",
    (SELECT string_agg(quote_ident(a.attname), ', ' ORDER BY a.attnum)
        FROM pg_attribute a WHERE a.attrelid = r.prrelid AND a.attnum = ANY (r.prattrs)) AS "columns",
    pg_get_expr(r.prqual, r.prrelid) AS "filter"
FROM pg_publication_rel r
JOIN pg_publication p ON p.oid = r.prpubid
