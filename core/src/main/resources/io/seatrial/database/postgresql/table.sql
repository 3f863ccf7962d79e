-- class: pg_class
-- when: k.relkind in ('r', 'p', 'f')
-- A table, partitioned table or foreign table.
SELECT
    n.nspname AS "@schema",
    c.relname AS "@name",
    c.oid::text AS "#handle",
    c.oid AS "#object",
    CASE c.relkind WHEN 'p' THEN 'partitioned table' WHEN 'f' THEN 'foreign table' ELSE 'table' END AS "kind",
    CASE c.relpersistence WHEN 'p' THEN NULL WHEN 'u' THEN 'unlogged' ELSE c.relpersistence::text END AS "persistence",
    CASE WHEN am.amname <> 'heap' OR c.relkind = 'p' THEN am.amname END AS "access method",
    CASE WHEN c.reloptions IS NOT NULL THEN (SELECT string_agg(o, ', ' ORDER BY o) FROM unnest(c.reloptions) o) END AS "options",
    CASE WHEN toast.reloptions IS NOT NULL THEN (SELECT string_agg(o, ', ' ORDER BY o) FROM unnest(toast.reloptions) o) END AS "toast options",
    ts.spcname AS "tablespace",
    CASE c.relreplident WHEN 'd' THEN NULL WHEN 'f' THEN 'full' WHEN 'n' THEN 'nothing' WHEN 'i' THEN 'index'
        ELSE c.relreplident::text END AS "replica identity",
    CASE WHEN c.relrowsecurity THEN 'enabled' END AS "row security",
    CASE WHEN c.relforcerowsecurity THEN 'forced' END AS "row security for the owner",
    CASE WHEN c.reloftype <> 0 THEN c.reloftype::regtype::text END AS "of type",
    CASE WHEN c.relkind = 'p' THEN pg_get_partkeydef(c.oid) END AS "partition key",
    CASE WHEN NOT c.relispartition THEN
        (SELECT string_agg(i.inhparent::regclass::text, ', ' ORDER BY i.inhseqno)
            FROM pg_inherits i WHERE i.inhrelid = c.oid) END AS "inherits",
    CASE WHEN c.relispartition THEN
        (SELECT i.inhparent::regclass::text FROM pg_inherits i WHERE i.inhrelid = c.oid) END AS "partition of",
    CASE WHEN c.relispartition THEN pg_get_expr(c.relpartbound, c.oid) END AS "partition bound",
    CASE WHEN c.relispartition THEN
        (SELECT 'yes' FROM pg_inherits i WHERE i.inhrelid = c.oid AND i.inhdetachpending) END AS "detach pending",
    CASE WHEN c.relkind = 'f' THEN
        (SELECT s.srvname FROM pg_foreign_table ft JOIN pg_foreign_server s ON s.oid = ft.ftserver
            WHERE ft.ftrelid = c.oid) END AS "server",
    CASE WHEN c.relkind = 'f' THEN
        (SELECT (SELECT string_agg(CASE WHEN o ~* '^[^=]*(password|passwd|passcode|secret|token|(api|access|private)_?key)[^=]*=' THEN split_part(o, '=', 1) || '=(hidden)' ELSE o END, ', ' ORDER BY o)
                FROM unnest(ft.ftoptions) o) FROM pg_foreign_table ft WHERE ft.ftrelid = c.oid) END AS "server options",
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
WHERE c.relkind IN ('r', 'p', 'f')
    AND n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'
    AND c.oid NOT IN (
        SELECT e.objid FROM pg_depend e
        WHERE e.refclassid = 'pg_extension'::regclass AND e.classid = 'pg_class'::regclass AND e.deptype = 'e')
