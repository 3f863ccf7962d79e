-- class: pg_user_mapping
-- A user mapping of a foreign server; options that look like secrets are left out.
-- Read through the view, as the catalogue itself may be read by superusers only.
SELECT
    u.srvname AS "@server",
    CASE u.umuser WHEN 0 THEN 'PUBLIC' ELSE u.umuser::regrole::text END AS "@user",
    u.umid::text AS "#handle",
    u.umid AS "#object",
    (SELECT string_agg(CASE WHEN o ~* '^[^=]*(password|passwd|passcode|secret|token|key)[^=]*=' THEN split_part(o, '=', 1) || '=(hidden)' ELSE o END, ', ' ORDER BY o) FROM unnest(u.umoptions) o) AS "options"
FROM pg_user_mappings u
WHERE u.srvid NOT IN (
        SELECT e.objid FROM pg_depend e
        WHERE e.refclassid = 'pg_extension'::regclass AND e.classid = 'pg_foreign_server'::regclass AND e.deptype = 'e')
