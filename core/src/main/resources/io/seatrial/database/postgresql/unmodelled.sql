-- What the catalogues hold and no file of this folder describes, by kind and name: settings, privileges and comment of the
-- database itself, kinds of relation, constraint, type or routine that a newer server may bring, and whole catalogues
-- that it may bring.
SELECT 'database setting' AS kind,
    CASE s.setrole WHEN 0 THEN '' ELSE s.setrole::regrole::text || ': ' END || split_part(o, '=', 1) AS name
FROM pg_db_role_setting s
JOIN pg_database b ON b.oid = s.setdatabase AND b.datname = current_database(), unnest(s.setconfig) o
UNION ALL
SELECT 'database privilege', x.grantee || ' ' || x.privilege_type
FROM pg_database b, LATERAL (
    SELECT CASE y.grantee WHEN 0 THEN 'PUBLIC' ELSE y.grantee::regrole::text END AS grantee, y.privilege_type
    FROM (SELECT * FROM aclexplode(b.datacl) EXCEPT SELECT * FROM aclexplode(acldefault('d', b.datdba))) y) x
WHERE b.datname = current_database()
UNION ALL
SELECT 'database comment', m.description
FROM pg_shdescription m JOIN pg_database b ON b.oid = m.objoid
WHERE m.classoid = 'pg_database'::regclass AND b.datname = current_database()
    AND m.description <> 'default administrative connection database'
UNION ALL
SELECT 'relation of kind ' || c.relkind::text, c.oid::regclass::text
FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
WHERE c.relkind NOT IN ('r', 'p', 'f', 'v', 'm', 'S', 'i', 'I', 'c', 't') AND n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'
UNION ALL
SELECT 'constraint of kind ' || k.contype::text, k.conname
FROM pg_constraint k JOIN pg_namespace n ON n.oid = k.connamespace
WHERE k.contype NOT IN ('p', 'u', 'f', 'c', 'x', 'n', 't') AND n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'
UNION ALL
SELECT 'type of kind ' || t.typtype::text, t.oid::regtype::text
FROM pg_type t JOIN pg_namespace n ON n.oid = t.typnamespace
WHERE t.typtype NOT IN ('e', 'd', 'c', 'r', 'b', 'p', 'm') AND n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'
UNION ALL
SELECT 'routine of kind ' || p.prokind::text, p.oid::regprocedure::text
FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace
WHERE p.prokind NOT IN ('f', 'p', 'w', 'a') AND n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'
UNION ALL
SELECT 'catalogue', c.relname
FROM pg_class c
WHERE c.relnamespace = 'pg_catalog'::regnamespace AND c.relkind = 'r'
    AND c.relname NOT IN (
        'pg_aggregate', 'pg_am', 'pg_amop', 'pg_amproc', 'pg_attrdef', 'pg_attribute', 'pg_auth_members',
        'pg_authid', 'pg_cast', 'pg_class', 'pg_collation', 'pg_constraint', 'pg_conversion', 'pg_database',
        'pg_db_role_setting', 'pg_default_acl', 'pg_depend', 'pg_description', 'pg_enum', 'pg_event_trigger',
        'pg_extension', 'pg_foreign_data_wrapper', 'pg_foreign_server', 'pg_foreign_table', 'pg_index',
        'pg_inherits', 'pg_init_privs', 'pg_language', 'pg_largeobject', 'pg_largeobject_metadata', 'pg_namespace',
        'pg_opclass', 'pg_operator', 'pg_opfamily', 'pg_parameter_acl', 'pg_partitioned_table', 'pg_policy',
        'pg_proc', 'pg_publication', 'pg_publication_namespace', 'pg_publication_rel', 'pg_range',
        'pg_replication_origin', 'pg_rewrite', 'pg_seclabel', 'pg_sequence', 'pg_shdepend', 'pg_shdescription',
        'pg_shseclabel', 'pg_statistic', 'pg_statistic_ext', 'pg_statistic_ext_data', 'pg_subscription',
        'pg_subscription_rel', 'pg_tablespace', 'pg_transform', 'pg_trigger', 'pg_ts_config', 'pg_ts_config_map',
        'pg_ts_dict', 'pg_ts_parser', 'pg_ts_template', 'pg_type', 'pg_user_mapping')
