-- class: pg_class
-- when: k.relkind = 'm'
-- A materialised view.
SELECT
    n.nspname AS "@schema",
    c.relname AS "@name",
    c.oid::text AS "#handle",
    c.oid AS "#object",
    CASE WHEN c.relispopulated THEN 'yes' ELSE 'no' END AS "populated",
    CASE WHEN am.amname <> 'heap' THEN am.amname END AS "access method",
    CASE WHEN c.reloptions IS NOT NULL THEN (SELECT string_agg(o, ', ' ORDER BY o) FROM unnest(c.reloptions) o) END AS "options",
    CASE WHEN toast.reloptions IS NOT NULL THEN (SELECT string_agg(o, ', ' ORDER BY o) FROM unnest(toast.reloptions) o) END AS "toast options",
    ts.spcname AS "tablespace",
    CASE c.relreplident WHEN 'd' THEN NULL WHEN 'f' THEN 'full' WHEN 'n' THEN 'nothing' WHEN 'i' THEN 'index'
        ELSE c.relreplident::text END AS "replica identity",
    CASE WHEN c.oid IN (SELECT x.objid FROM pg_depend x WHERE x.refclassid = 'pg_extension'::regclass
            AND x.classid = 'pg_class'::regclass AND x.deptype = 'x') THEN
        (SELECT string_agg(DISTINCT quote_ident(z.extname), ', ' ORDER BY quote_ident(z.extname))
            FROM pg_depend x JOIN pg_extension z ON z.oid = x.refobjid
            WHERE x.classid = 'pg_class'::regclass AND x.objid = c.oid AND x.refclassid = 'pg_extension'::regclass
                AND x.deptype = 'x') END AS "depends on extensions",
    pg_get_viewdef(c.oid) AS "definition",
    c.relowner::regrole::text AS "owner",
    CASE WHEN c.relacl IS NOT NULL THEN (
        SELECT string_agg(who || ': ' || CASE WHEN what LIKE '%,%' AND what = (
                SELECT string_agg(privilege_type, ', ' ORDER BY privilege_type)
                FROM aclexplode(acldefault('r', c.relowner)) WHERE grantee = c.relowner) THEN 'ALL' ELSE what END,
            '; ' ORDER BY who, what)
        FROM (
            SELECT who, string_agg(what, ', ' ORDER BY what) AS what
            FROM (
                SELECT grantee, grantor, privilege_type, is_grantable, '' AS sign
                FROM (SELECT * FROM aclexplode(c.relacl) EXCEPT SELECT * FROM aclexplode(acldefault('r', c.relowner))) g
                UNION ALL
                SELECT grantee, grantor, privilege_type, is_grantable, 'not '
                FROM (SELECT * FROM aclexplode(acldefault('r', c.relowner)) EXCEPT SELECT * FROM aclexplode(c.relacl)) r
            ) x,
            LATERAL (SELECT
                CASE x.grantee WHEN 0 THEN 'PUBLIC' WHEN c.relowner THEN 'OWNER' ELSE x.grantee::regrole::text END AS who,
                sign || privilege_type || CASE WHEN is_grantable THEN ' with grant option' ELSE '' END
                    || CASE WHEN x.grantor = c.relowner THEN '' ELSE ' by ' || x.grantor::regrole::text END AS what) w
            GROUP BY who
        ) y
    ) END AS "privileges",
    (SELECT m.description FROM pg_description m
        WHERE m.objoid = c.oid AND m.classoid = 'pg_class'::regclass AND m.objsubid = 0) AS "comment"
FROM pg_class c
JOIN pg_namespace n ON n.oid = c.relnamespace
LEFT JOIN pg_am am ON am.oid = c.relam
LEFT JOIN pg_tablespace ts ON ts.oid = c.reltablespace
LEFT JOIN pg_class toast ON toast.oid = c.reltoastrelid
WHERE c.relkind = 'm'
    AND n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'
    AND c.oid NOT IN (
        SELECT e.objid FROM pg_depend e
        WHERE e.refclassid = 'pg_extension'::regclass AND e.classid = 'pg_class'::regclass AND e.deptype = 'e')
