-- What the catalogues hold and no file of this folder describes, by kind and name: settings, privileges and comment of the
-- database itself, kinds of relation, constraint, type or routine that a newer server may bring, and whole catalogues
-- and columns of catalogues that it may bring (those of versions 14 to 18 are listed: all that matters of them is read).
WITH known(catalogue, columns) AS (VALUES
    ('pg_aggregate', 'aggcombinefn aggdeserialfn aggfinalextra aggfinalfn aggfinalmodify aggfnoid agginitval aggkind aggmfinalextra'
        ' aggmfinalfn aggmfinalmodify aggminitval aggminvtransfn aggmtransfn aggmtransspace aggmtranstype'
        ' aggnumdirectargs aggserialfn aggsortop aggtransfn aggtransspace aggtranstype'),
    ('pg_am', 'amhandler amname amtype oid'),
    ('pg_amop', 'amopfamily amoplefttype amopmethod amopopr amoppurpose amoprighttype amopsortfamily amopstrategy oid'),
    ('pg_amproc', 'amproc amprocfamily amproclefttype amprocnum amprocrighttype oid'),
    ('pg_attrdef', 'adbin adnum adrelid oid'),
    ('pg_attribute', 'attacl attalign attbyval attcacheoff attcollation attcompression attfdwoptions attgenerated atthasdef'
        ' atthasmissing attidentity attinhcount attisdropped attislocal attlen attmissingval attname attndims attnotnull'
        ' attnum attoptions attrelid attstattarget attstorage atttypid atttypmod'),
    ('pg_auth_members', 'admin_option grantor inherit_option member oid roleid set_option'),
    ('pg_authid', 'oid rolbypassrls rolcanlogin rolconnlimit rolcreatedb rolcreaterole rolinherit rolname rolpassword'
        ' rolreplication rolsuper rolvaliduntil'),
    ('pg_cast', 'castcontext castfunc castmethod castsource casttarget oid'),
    ('pg_class', 'oid relacl relallfrozen relallvisible relam relchecks relfilenode relforcerowsecurity relfrozenxid relhasindex'
        ' relhasrules relhassubclass relhastriggers relispartition relispopulated relisshared relkind relminmxid relname'
        ' relnamespace relnatts reloftype reloptions relowner relpages relpartbound relpersistence relreplident'
        ' relrewrite relrowsecurity reltablespace reltoastrelid reltuples reltype'),
    ('pg_collation', 'collcollate collctype collencoding colliculocale collicurules collisdeterministic colllocale collname'
        ' collnamespace collowner collprovider collversion oid'),
    ('pg_constraint', 'conbin condeferrable condeferred conenforced conexclop confdelsetcols confdeltype conffeqop confkey'
        ' confmatchtype confrelid confupdtype conindid coninhcount conislocal conkey conname connamespace connoinherit'
        ' conparentid conperiod conpfeqop conppeqop conrelid contype contypid convalidated oid'),
    ('pg_conversion', 'condefault conforencoding conname connamespace conowner conproc contoencoding oid'),
    ('pg_database', 'datacl datallowconn datcollate datcollversion datconnlimit datctype datdba datfrozenxid dathasloginevt'
        ' daticulocale daticurules datistemplate datlastsysoid datlocale datlocprovider datminmxid datname dattablespace'
        ' encoding oid'),
    ('pg_db_role_setting', 'setconfig setdatabase setrole'),
    ('pg_default_acl', 'defaclacl defaclnamespace defaclobjtype defaclrole oid'),
    ('pg_depend', 'classid deptype objid objsubid refclassid refobjid refobjsubid'),
    ('pg_description', 'classoid description objoid objsubid'),
    ('pg_enum', 'enumlabel enumsortorder enumtypid oid'),
    ('pg_event_trigger', 'evtenabled evtevent evtfoid evtname evtowner evttags oid'),
    ('pg_extension', 'extcondition extconfig extname extnamespace extowner extrelocatable extversion oid'),
    ('pg_foreign_data_wrapper', 'fdwacl fdwhandler fdwname fdwoptions fdwowner fdwvalidator oid'),
    ('pg_foreign_server', 'oid srvacl srvfdw srvname srvoptions srvowner srvtype srvversion'),
    ('pg_foreign_table', 'ftoptions ftrelid ftserver'),
    ('pg_index', 'indcheckxmin indclass indcollation indexprs indexrelid indimmediate indisclustered indisexclusion indislive'
        ' indisprimary indisready indisreplident indisunique indisvalid indkey indnatts indnkeyatts indnullsnotdistinct'
        ' indoption indpred indrelid'),
    ('pg_inherits', 'inhdetachpending inhparent inhrelid inhseqno'),
    ('pg_init_privs', 'classoid initprivs objoid objsubid privtype'),
    ('pg_language', 'lanacl laninline lanispl lanname lanowner lanplcallfoid lanpltrusted lanvalidator oid'),
    ('pg_largeobject', 'data loid pageno'),
    ('pg_largeobject_metadata', 'lomacl lomowner oid'),
    ('pg_namespace', 'nspacl nspname nspowner oid'),
    ('pg_opclass', 'oid opcdefault opcfamily opcintype opckeytype opcmethod opcname opcnamespace opcowner'),
    ('pg_operator', 'oid oprcanhash oprcanmerge oprcode oprcom oprjoin oprkind oprleft oprname oprnamespace oprnegate oprowner'
        ' oprrest oprresult oprright'),
    ('pg_opfamily', 'oid opfmethod opfname opfnamespace opfowner'),
    ('pg_parameter_acl', 'oid paracl parname'),
    ('pg_partitioned_table', 'partattrs partclass partcollation partdefid partexprs partnatts partrelid partstrat'),
    ('pg_policy', 'oid polcmd polname polpermissive polqual polrelid polroles polwithcheck'),
    ('pg_proc', 'oid proacl proallargtypes proargdefaults proargmodes proargnames proargtypes probin proconfig procost'
        ' proisstrict prokind prolang proleakproof proname pronamespace pronargdefaults pronargs proowner proparallel'
        ' proretset prorettype prorows prosecdef prosqlbody prosrc prosupport protrftypes provariadic provolatile'),
    ('pg_publication', 'oid puballtables pubdelete pubgencols pubinsert pubname pubowner pubtruncate pubupdate pubviaroot'),
    ('pg_publication_namespace', 'oid pnnspid pnpubid'),
    ('pg_publication_rel', 'oid prattrs prpubid prqual prrelid'),
    ('pg_range', 'rngcanonical rngcollation rngmultitypid rngsubdiff rngsubopc rngsubtype rngtypid'),
    ('pg_replication_origin', 'roident roname'),
    ('pg_rewrite', 'ev_action ev_class ev_enabled ev_qual ev_type is_instead oid rulename'),
    ('pg_seclabel', 'classoid label objoid objsubid provider'),
    ('pg_sequence', 'seqcache seqcycle seqincrement seqmax seqmin seqrelid seqstart seqtypid'),
    ('pg_shdepend', 'classid dbid deptype objid objsubid refclassid refobjid'),
    ('pg_shdescription', 'classoid description objoid'),
    ('pg_shseclabel', 'classoid label objoid provider'),
    ('pg_statistic', 'staattnum stacoll1 stacoll2 stacoll3 stacoll4 stacoll5 stadistinct stainherit stakind1 stakind2 stakind3'
        ' stakind4 stakind5 stanullfrac stanumbers1 stanumbers2 stanumbers3 stanumbers4 stanumbers5 staop1 staop2 staop3'
        ' staop4 staop5 starelid stavalues1 stavalues2 stavalues3 stavalues4 stavalues5 stawidth'),
    ('pg_statistic_ext', 'oid stxexprs stxkeys stxkind stxname stxnamespace stxowner stxrelid stxstattarget'),
    ('pg_statistic_ext_data', 'stxddependencies stxdexpr stxdinherit stxdmcv stxdndistinct stxoid'),
    ('pg_subscription', 'oid subbinary subconninfo subdbid subdisableonerr subenabled subfailover subname suborigin subowner'
        ' subpasswordrequired subpublications subrunasowner subskiplsn subslotname substream subsynccommit'
        ' subtwophasestate'),
    ('pg_subscription_rel', 'srrelid srsubid srsublsn srsubstate'),
    ('pg_tablespace', 'oid spcacl spcname spcoptions spcowner'),
    ('pg_transform', 'oid trffromsql trflang trftosql trftype'),
    ('pg_trigger', 'oid tgargs tgattr tgconstraint tgconstrindid tgconstrrelid tgdeferrable tgenabled tgfoid tginitdeferred'
        ' tgisinternal tgname tgnargs tgnewtable tgoldtable tgparentid tgqual tgrelid tgtype'),
    ('pg_ts_config', 'cfgname cfgnamespace cfgowner cfgparser oid'),
    ('pg_ts_config_map', 'mapcfg mapdict mapseqno maptokentype'),
    ('pg_ts_dict', 'dictinitoption dictname dictnamespace dictowner dicttemplate oid'),
    ('pg_ts_parser', 'oid prsend prsheadline prslextype prsname prsnamespace prsstart prstoken'),
    ('pg_ts_template', 'oid tmplinit tmpllexize tmplname tmplnamespace'),
    ('pg_type', 'oid typacl typalign typanalyze typarray typbasetype typbyval typcategory typcollation typdefault typdefaultbin'
        ' typdelim typelem typinput typisdefined typispreferred typlen typmodin typmodout typname typnamespace typndims'
        ' typnotnull typoutput typowner typreceive typrelid typsend typstorage typsubscript typtype typtypmod'),
    ('pg_user_mapping', 'oid umoptions umserver umuser')
)
SELECT 'database setting' AS kind,
    CASE s.setrole WHEN 0 THEN '' ELSE s.setrole::regrole::text || ': ' END || split_part(o, '=', 1) AS name
FROM pg_db_role_setting s
JOIN pg_database b ON b.oid = s.setdatabase AND b.datname = current_database(), unnest(s.setconfig) o
UNION ALL
SELECT 'database privilege', x.sign || x.grantee || ' ' || x.privilege_type
FROM pg_database b, LATERAL (
    SELECT y.sign, CASE y.grantee WHEN 0 THEN 'PUBLIC' ELSE y.grantee::regrole::text END AS grantee, y.privilege_type
            || CASE WHEN y.is_grantable THEN ' with grant option' ELSE '' END AS privilege_type
    FROM (
        SELECT '' AS sign, * FROM (SELECT * FROM aclexplode(b.datacl) EXCEPT SELECT * FROM aclexplode(acldefault('d', b.datdba))) g
        UNION ALL
        SELECT 'not ', * FROM (SELECT * FROM aclexplode(acldefault('d', b.datdba)) EXCEPT SELECT * FROM aclexplode(b.datacl)) r
    ) y) x
WHERE b.datname = current_database() AND b.datacl IS NOT NULL
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
    AND NOT EXISTS (SELECT FROM known WHERE known.catalogue = c.relname)
UNION ALL
SELECT 'catalogue column', known.catalogue || '.' || a.attname
FROM known
JOIN pg_class c ON c.relname = known.catalogue AND c.relnamespace = 'pg_catalog'::regnamespace
JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
WHERE a.attname::text <> ALL (string_to_array(known.columns, ' '))
