-- denied: privileges of others (the user that looks may not read the tables of the database mysql)
-- What somebody may do with a procedure or function.
SELECT
    lower(p.routine_type) AS "@type",
    p.routine_name AS "@name",
    if(p.host = '' AND p.user NOT LIKE '%@%', p.user, concat(p.user, '@', p.host)) AS "@grantee",
    NULL AS "#handle",
    NULL AS "#object",
    nullif(replace(trim(BOTH ',' FROM replace(lower(p.proc_priv), 'grant', '')), ',', ', '), '') AS "privileges",
    CASE WHEN find_in_set('Grant', p.proc_priv) THEN 'yes' END AS "grant option"
FROM mysql.procs_priv p
WHERE p.db = database() AND p.routine_type IN ('PROCEDURE', 'FUNCTION')
