create schema app;
-- mutation: schema.added
create schema other authorization alice;
-- mutation: schema.owner
alter schema app owner to bob;
-- mutation: schema.privileges
grant usage on schema app to alice;
-- mutation: schema.privileges
grant create on schema app to alice with grant option;
-- mutation: schema.privileges
revoke all on schema app from bob;
-- mutation: schema.comment
comment on schema app is 'what we sell';
-- mutation: schema.renamed
alter schema app rename to shop;
-- mutation: schema.removed
drop schema other;
-- mutation: schema.privileges
revoke usage on schema public from public;
