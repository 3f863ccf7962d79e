create extension citext;
-- mutation: system_function.added
revoke execute on function pg_catalog.pg_sleep(double precision) from public;
-- mutation: system_function.added
grant execute on function pg_catalog.pg_ls_waldir() to alice;
-- mutation: system_function.privileges
grant execute on function pg_catalog.pg_ls_waldir() to bob;
-- mutation: system_function.added
revoke execute on function citext_eq(citext, citext) from public;
-- mutation: system_table.added
grant select on pg_catalog.pg_authid to alice;
-- mutation: system_table.removed
revoke select on pg_catalog.pg_authid from alice;
-- mutation: system_column.added
grant select (rolpassword) on pg_catalog.pg_authid to alice;
-- mutation: system_type.added
revoke usage on type citext from public;
-- mutation: system_schema.added
grant create on schema pg_catalog to alice;
-- mutation: system_language.added
revoke usage on language plpgsql from public;
-- mutation: system_language.removed
grant usage on language plpgsql to public;
-- mutation: system_function.removed
grant execute on function pg_catalog.pg_sleep(double precision) to public;
-- mutation: system_column.privileges
grant select (rolpassword) on pg_catalog.pg_authid to bob;
-- mutation: system_column.removed
revoke select (rolpassword) on pg_catalog.pg_authid from alice, bob;
-- mutation: system_table.added
grant select on pg_catalog.pg_authid to alice;
-- mutation: system_table.privileges
grant select on pg_catalog.pg_authid to bob;
-- mutation: system_type.privileges
grant usage on type citext to alice;
-- mutation: system_type.removed
revoke usage on type citext from alice; grant usage on type citext to public;
-- mutation: system_schema.privileges
grant create on schema pg_catalog to bob;
-- mutation: system_schema.removed
revoke create on schema pg_catalog from alice, bob;
-- mutation: system_language.added
revoke usage on language plpgsql from public;
-- mutation: system_language.privileges
grant usage on language plpgsql to alice;
