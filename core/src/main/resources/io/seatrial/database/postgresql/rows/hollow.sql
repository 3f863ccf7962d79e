-- Tables without a single page: they hold no row of their own.
SELECT o::text AS "#handle"
FROM unnest(?::oid[]) o
WHERE pg_relation_size(o) = 0
