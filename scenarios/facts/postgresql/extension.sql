create schema ext;
-- mutation: extension.added
create extension citext schema ext version '1.4';
-- mutation: extension.version
alter extension citext update;
-- mutation: extension.schema
alter extension citext set schema public;
-- mutation: extension.comment
comment on extension citext is 'any case';
-- mutation: extension.removed
drop extension citext;
