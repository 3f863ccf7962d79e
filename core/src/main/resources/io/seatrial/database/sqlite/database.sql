-- The numbers an application keeps in the header of the file.
SELECT
    'main' AS "@name",
    'database' AS "#handle",
    NULL AS "#object",
    (SELECT nullif(user_version, 0) FROM pragma_user_version) AS "user version",
    (SELECT nullif(application_id, 0) FROM pragma_application_id) AS "application id",
    (SELECT encoding FROM pragma_encoding) AS "encoding",
    (SELECT CASE auto_vacuum WHEN 1 THEN 'full' WHEN 2 THEN 'incremental' END FROM pragma_auto_vacuum) AS "auto vacuum"
