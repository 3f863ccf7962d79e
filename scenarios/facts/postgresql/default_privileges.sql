create schema app;
-- mutation: default_privileges.added
alter default privileges in schema app grant select on tables to bob;
-- mutation: default_privileges.privileges
alter default privileges in schema app grant insert on tables to bob;
-- mutation: default_privileges.added
alter default privileges for role alice revoke execute on functions from public;
-- mutation: default_privileges.added
alter default privileges for role alice grant usage on sequences to carol;
-- mutation: default_privileges.added
alter default privileges for role alice revoke usage on types from public;
-- mutation: default_privileges.added
alter default privileges for role alice grant usage on schemas to carol with grant option;
-- mutation: default_privileges.removed
alter default privileges for role alice grant execute on functions to public;
