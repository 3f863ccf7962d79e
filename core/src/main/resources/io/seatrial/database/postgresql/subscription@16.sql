-- class: pg_subscription
-- A subscription of this database; passwords are left out.
SELECT
    s.subname AS "@name",
    s.oid::text AS "#handle",
    s.oid AS "#object",
    CASE WHEN s.subenabled THEN 'yes' END AS "enabled",
    array_to_string(ARRAY(SELECT quote_ident(p) FROM unnest(s.subpublications) p ORDER BY p), ', ') AS "publications",
    CASE WHEN has_column_privilege('pg_subscription', 'subconninfo', 'SELECT') THEN
        regexp_replace(regexp_replace(
            (xpath('//c/text()', query_to_xml('SELECT subconninfo AS c FROM pg_subscription WHERE oid = ' || s.oid,
                true, true, '')))[1]::text,
            '(password\s*=\s*)(''(?:[^''\\]|\\.)*''|\S+)', '\1(hidden)', 'gi'),
            '(://[^:/@\s]*:)[^@\s]*@', '\1(hidden)@', 'g') END AS "connection",
    s.subslotname AS "slot",
    CASE WHEN s.subsynccommit <> 'off' THEN s.subsynccommit END AS "synchronous commit",
    CASE WHEN s.subbinary THEN 'yes' END AS "binary",
    CASE s.substream WHEN 't' THEN 'on' WHEN 'p' THEN 'parallel' END AS "streaming",
    CASE WHEN s.subtwophasestate <> 'd' THEN 'yes' END AS "two-phase",
    CASE WHEN s.subdisableonerr THEN 'yes' END AS "disable on error",
    CASE WHEN NOT s.subpasswordrequired THEN 'no' END AS "password required",
    CASE WHEN s.subrunasowner THEN 'yes' END AS "run as owner",
    CASE WHEN s.suborigin <> 'any' THEN s.suborigin END AS "origin",
    s.subowner::regrole::text AS "owner",
    (SELECT m.description FROM pg_description m
        WHERE m.objoid = s.oid AND m.classoid = 'pg_subscription'::regclass AND m.objsubid = 0) AS "comment"
FROM pg_subscription s
WHERE s.subdbid = (SELECT b.oid FROM pg_database b WHERE b.datname = current_database())
