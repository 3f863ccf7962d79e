create schema app;
create table app.t (id int);
create table app.log (id int);
-- mutation: rule.added
create rule r as on insert to app.t do also insert into app.log values (new.id);
-- mutation: rule.definition
create or replace rule r as on insert to app.t where new.id > 0 do also insert into app.log values (new.id);
-- mutation: rule.enabled
alter table app.t disable rule r;
-- mutation: rule.enabled
alter table app.t enable always rule r;
-- mutation: rule.comment
comment on rule r on app.t is 'keeps a log';
-- mutation: rule.renamed
alter rule r on app.t rename to logging;
-- mutation: rule.removed
drop rule logging on app.t;
