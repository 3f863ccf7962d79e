-- class: pg_publication
-- A publication for logical replication.
SELECT
    p.pubname AS "@name",
    p.oid::text AS "#handle",
    p.oid AS "#object",
    CASE WHEN p.puballtables THEN 'yes' END AS "all tables",
    concat_ws(', ', CASE WHEN p.pubinsert THEN 'insert' END, CASE WHEN p.pubupdate THEN 'update' END,
        CASE WHEN p.pubdelete THEN 'delete' END, CASE WHEN p.pubtruncate THEN 'truncate' END) AS "publishes",
    CASE WHEN p.pubviaroot THEN 'yes' END AS "via partition root",
    CASE p.pubgencols WHEN 's' THEN 'stored' END AS "generated columns",
    p.pubowner::regrole::text AS "owner",
    (SELECT m.description FROM pg_description m
        WHERE m.objoid = p.oid AND m.classoid = 'pg_publication'::regclass AND m.objsubid = 0) AS "comment"
FROM pg_publication p
WHERE p.oid NOT IN (
        SELECT e.objid FROM pg_depend e
        WHERE e.refclassid = 'pg_extension'::regclass AND e.classid = 'pg_publication'::regclass AND e.deptype = 'e')
