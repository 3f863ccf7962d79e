-- class: pg_proc
-- when: k.prokind <> 'a'
-- A function, procedure or window function; its name carries the types of its arguments.
-- The constructors that come with a range type are left out.
SELECT
    n.nspname AS "@schema",
    p.proname || '(' || oidvectortypes(p.proargtypes) || ')' AS "@name",
    p.oid::text AS "#handle",
    p.oid AS "#object",
    -- The body is a fact: what is left is all else that the server says of it.
    replace(pg_get_functiondef(p.oid), p.prosrc, '') AS "#text",
    CASE p.prokind WHEN 'p' THEN 'procedure' WHEN 'w' THEN 'window function' ELSE 'function' END AS "kind",
    CASE WHEN p.pronargs > 0 OR p.proallargtypes IS NOT NULL THEN pg_get_function_arguments(p.oid) END AS "arguments",
    pg_get_function_result(p.oid) AS "returns",
    l.lanname AS "language",
    CASE p.provolatile WHEN 'i' THEN 'immutable' WHEN 's' THEN 'stable' END AS "volatility",
    CASE WHEN p.proisstrict THEN 'yes' END AS "strict",
    CASE p.proparallel WHEN 's' THEN 'safe' WHEN 'r' THEN 'restricted' END AS "parallel",
    CASE WHEN p.prosecdef THEN 'definer' END AS "security",
    CASE WHEN p.proleakproof THEN 'yes' END AS "leakproof",
    CASE WHEN p.procost <> CASE WHEN l.lanname IN ('c', 'internal') THEN 1 ELSE 100 END THEN p.procost::text END AS "cost",
    CASE WHEN p.proretset AND p.prorows <> 1000 THEN p.prorows::text END AS "rows",
    CASE WHEN p.prosupport <> 0 THEN p.prosupport::regproc::text END AS "support",
    array_to_string(p.proconfig, E'\n') AS "settings",
    CASE WHEN p.protrftypes IS NOT NULL THEN
        (SELECT string_agg(format_type(u.t, NULL), ', ' ORDER BY u.i)
            FROM unnest(p.protrftypes) WITH ORDINALITY u(t, i)) END AS "transforms",
    p.probin AS "object file",
    CASE WHEN p.prosqlbody IS NULL THEN p.prosrc ELSE pg_get_function_sqlbody(p.oid) END AS "body",
    CASE WHEN p.oid IN (SELECT x.objid FROM pg_depend x WHERE x.refclassid = 'pg_extension'::regclass
            AND x.classid = 'pg_proc'::regclass AND x.deptype = 'x') THEN
        (SELECT string_agg(DISTINCT quote_ident(z.extname), ', ' ORDER BY quote_ident(z.extname))
            FROM pg_depend x JOIN pg_extension z ON z.oid = x.refobjid
            WHERE x.classid = 'pg_proc'::regclass AND x.objid = p.oid AND x.refclassid = 'pg_extension'::regclass
                AND x.deptype = 'x') END AS "depends on extensions",
    p.proowner::regrole::text AS "owner",
    CASE WHEN p.proacl IS NOT NULL THEN (
        SELECT string_agg(who || ': ' || CASE WHEN what LIKE '%,%' AND what = (
                SELECT string_agg(privilege_type, ', ' ORDER BY privilege_type)
                FROM aclexplode(acldefault('f', p.proowner)) WHERE grantee = p.proowner) THEN 'ALL' ELSE what END,
            '; ' ORDER BY who, what)
        FROM (
            SELECT who, string_agg(what, ', ' ORDER BY what) AS what
            FROM (
                SELECT grantee, grantor, privilege_type, is_grantable, '' AS sign
                FROM (SELECT * FROM aclexplode(p.proacl) EXCEPT SELECT * FROM aclexplode(acldefault('f', p.proowner))) g
                UNION ALL
                SELECT grantee, grantor, privilege_type, is_grantable, 'not '
                FROM (SELECT * FROM aclexplode(acldefault('f', p.proowner)) EXCEPT SELECT * FROM aclexplode(p.proacl)) r
            ) x,
            LATERAL (SELECT
                CASE x.grantee WHEN 0 THEN 'PUBLIC' WHEN p.proowner THEN 'OWNER' ELSE x.grantee::regrole::text END AS who,
                sign || privilege_type || CASE WHEN is_grantable THEN ' with grant option' ELSE '' END
                    || CASE WHEN x.grantor = p.proowner THEN '' ELSE ' by ' || x.grantor::regrole::text END AS what) w
            GROUP BY who
        ) y
    ) END AS "privileges",
    (SELECT m.description FROM pg_description m
        WHERE m.objoid = p.oid AND m.classoid = 'pg_proc'::regclass AND m.objsubid = 0) AS "comment"
FROM pg_proc p
JOIN pg_namespace n ON n.oid = p.pronamespace
JOIN pg_language l ON l.oid = p.prolang
WHERE p.prokind <> 'a'
    AND NOT (p.prosrc ~ '^(range_constructor|multirange_constructor)[0-3]$' AND EXISTS (
        SELECT FROM pg_depend i WHERE i.classid = 'pg_proc'::regclass AND i.objid = p.oid AND i.deptype = 'i'))
    AND n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'
    AND p.oid NOT IN (
        SELECT e.objid FROM pg_depend e
        WHERE e.refclassid = 'pg_extension'::regclass AND e.classid = 'pg_proc'::regclass AND e.deptype = 'e')
