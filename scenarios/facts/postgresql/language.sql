-- not restored: language ours, because pg_dump leaves out a language whose handler belongs to an extension
-- mutation: language.added
create trusted language mine handler plpgsql_call_handler inline plpgsql_inline_handler validator plpgsql_validator;
-- mutation: language.privileges
grant usage on language mine to alice;
-- mutation: language.privileges
revoke usage on language mine from public;
-- mutation: language.owner
alter language mine owner to bob;
-- mutation: language.comment
comment on language mine is 'spoken here';
-- mutation: language.renamed
alter language mine rename to ours;
-- mutation: language.trusted, language.validator, language.inline handler, language.privileges, language.owner, language.comment
drop language ours; create language ours handler plpgsql_call_handler;
-- mutation: transform.added
create transform for int language sql (from sql with function prsd_lextype(internal), to sql with function int4recv(internal));
-- mutation: transform.to sql
create or replace transform for int language sql (from sql with function prsd_lextype(internal));
-- mutation: transform.comment
comment on transform for int language sql is 'turns';
-- mutation: transform.removed
drop transform for int language sql;
-- mutation: access_method.added
create access method heap2 type table handler heap_tableam_handler;
-- mutation: access_method.comment
comment on access method heap2 is 'as heap';
-- mutation: access_method.added
create access method btree2 type index handler bthandler;
-- mutation: access_method.removed
drop access method heap2;
-- mutation: access_method.handler
drop access method btree2; create access method btree2 type index handler hashhandler;
-- mutation: access_method.handler, access_method.type
drop access method btree2; create access method btree2 type table handler heap_tableam_handler;
-- mutation: function.added
create function other_handler() returns language_handler language c as '$libdir/plpgsql', 'plpgsql_call_handler';
-- mutation: language.handler
drop language ours; create language ours handler other_handler;
-- mutation: language.removed
drop language ours;
-- mutation: transform.added
create transform for int language sql (from sql with function prsd_lextype(internal), to sql with function int4recv(internal));
-- mutation: transform.from sql
create or replace transform for int language sql (to sql with function int4recv(internal));
