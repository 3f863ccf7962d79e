-- class: pg_proc
-- when: k.prokind = 'a'
-- An aggregate function; its name carries the types of its arguments.
SELECT
    n.nspname AS "@schema",
    p.proname || '(' || oidvectortypes(p.proargtypes) || ')' AS "@name",
    p.oid::text AS "#handle",
    p.oid AS "#object",
    CASE a.aggkind WHEN 'o' THEN 'ordered-set' WHEN 'h' THEN 'hypothetical-set' END AS "variant",
    pg_get_function_arguments(p.oid) AS "arguments",
    pg_get_function_result(p.oid) AS "returns",
    CASE WHEN a.aggtransfn <> 0 THEN a.aggtransfn::regproc::text END AS "transition function",
    format_type(a.aggtranstype, NULL) AS "state type",
    CASE WHEN a.aggtransspace <> 0 THEN a.aggtransspace::text END AS "state size",
    a.agginitval AS "initial value",
    CASE WHEN a.aggfinalfn <> 0 THEN a.aggfinalfn::regproc::text END AS "final function",
    CASE WHEN a.aggfinalextra THEN 'yes' END AS "final function takes arguments",
    CASE a.aggfinalmodify WHEN 'r' THEN 'read-only' WHEN 's' THEN 'shareable' WHEN 'w' THEN 'read-write' END AS "final function modifies",
    CASE WHEN a.aggcombinefn <> 0 THEN a.aggcombinefn::regproc::text END AS "combine function",
    CASE WHEN a.aggserialfn <> 0 THEN a.aggserialfn::regproc::text END AS "serial function",
    CASE WHEN a.aggdeserialfn <> 0 THEN a.aggdeserialfn::regproc::text END AS "deserial function",
    CASE WHEN a.aggmtransfn <> 0 THEN a.aggmtransfn::regproc::text END AS "moving transition function",
    CASE WHEN a.aggminvtransfn <> 0 THEN a.aggminvtransfn::regproc::text END AS "moving inverse function",
    CASE WHEN a.aggmtranstype <> 0 THEN format_type(a.aggmtranstype, NULL) END AS "moving state type",
    CASE WHEN a.aggmtransspace <> 0 THEN a.aggmtransspace::text END AS "moving state size",
    a.aggminitval AS "moving initial value",
    CASE WHEN a.aggmfinalfn <> 0 THEN a.aggmfinalfn::regproc::text END AS "moving final function",
    CASE WHEN a.aggmfinalextra THEN 'yes' END AS "moving final function takes arguments",
    CASE WHEN a.aggmtransfn <> 0 THEN a.aggmfinalmodify::text END AS "moving final function modifies",
    CASE WHEN a.aggsortop <> 0 THEN a.aggsortop::regoperator::text END AS "sort operator",
    CASE p.proparallel WHEN 's' THEN 'safe' WHEN 'r' THEN 'restricted' END AS "parallel",
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
FROM pg_aggregate a
JOIN pg_proc p ON p.oid = a.aggfnoid
JOIN pg_namespace n ON n.oid = p.pronamespace
WHERE n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'
    AND p.oid NOT IN (
        SELECT e.objid FROM pg_depend e
        WHERE e.refclassid = 'pg_extension'::regclass AND e.classid = 'pg_proc'::regclass AND e.deptype = 'e')
