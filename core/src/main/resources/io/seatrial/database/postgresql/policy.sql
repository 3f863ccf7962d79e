-- class: pg_policy
-- A row-security policy.
SELECT
    n.nspname AS "@schema",
    c.relname AS "@table",
    p.polname AS "@name",
    p.oid::text AS "#handle",
    p.oid AS "#object",
    CASE p.polcmd WHEN 'r' THEN 'select' WHEN 'a' THEN 'insert' WHEN 'w' THEN 'update' WHEN 'd' THEN 'delete'
        ELSE 'all' END AS "command",
    CASE WHEN NOT p.polpermissive THEN 'yes' END AS "restrictive",
    (SELECT string_agg(CASE u.r WHEN 0 THEN 'PUBLIC' ELSE u.r::regrole::text END, ', '
            ORDER BY CASE u.r WHEN 0 THEN 'PUBLIC' ELSE u.r::regrole::text END)
        FROM unnest(p.polroles) u(r)) AS "roles",
    pg_get_expr(p.polqual, p.polrelid) AS "using",
    pg_get_expr(p.polwithcheck, p.polrelid) AS "with check",
    (SELECT m.description FROM pg_description m
        WHERE m.objoid = p.oid AND m.classoid = 'pg_policy'::regclass AND m.objsubid = 0) AS "comment"
FROM pg_policy p
JOIN pg_class c ON c.oid = p.polrelid
JOIN pg_namespace n ON n.oid = c.relnamespace
WHERE n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'
