-- Stands still exactly while the schema and the numbers in the header do.
SELECT (SELECT schema_version FROM pragma_schema_version) || '/' || (SELECT user_version FROM pragma_user_version)
    || '/' || (SELECT application_id FROM pragma_application_id) || '/' || (SELECT auto_vacuum FROM pragma_auto_vacuum)
