create schema app;
create extension citext;
create table app.t (id int, name text);
create function app.touch() returns trigger language plpgsql as 'begin return new; end';
create function app.touch2() returns trigger language plpgsql as 'begin return new; end';
create table app.m (id int, at int) partition by range (at);
create table app.m1 partition of app.m for values from (1) to (10);
-- mutation: trigger.added
create trigger g before insert on app.t for each row execute function app.touch();
-- mutation: trigger.events
create or replace trigger g before insert or update of name on app.t for each row execute function app.touch();
-- mutation: trigger.timing
create or replace trigger g after insert or update of name on app.t for each row execute function app.touch();
-- mutation: trigger.when
create or replace trigger g after insert or update of name on app.t for each row when (new.id > 0) execute function app.touch();
-- mutation: trigger.when
create or replace trigger g after insert or update of name on app.t for each row when (new.id > 1) execute function app.touch();
-- mutation: trigger.for each, trigger.when
create or replace trigger g after insert or update of name on app.t for each statement execute function app.touch();
-- mutation: trigger.function
create or replace trigger g after insert or update of name on app.t for each statement execute function app.touch2();
-- mutation: trigger.definition
create or replace trigger g after insert or update of name on app.t for each statement execute function app.touch2('x');
-- mutation: trigger.new table, trigger.events
create or replace trigger g after insert on app.t referencing new table as fresh for each statement execute function app.touch2('x');
-- mutation: trigger.enabled
alter table app.t disable trigger g;
-- mutation: trigger.enabled
alter table app.t enable replica trigger g;
-- mutation: trigger.comment
comment on trigger g on app.t is 'keeps time';
-- mutation: trigger.renamed
alter trigger g on app.t rename to keeper;
-- mutation: trigger.added
create constraint trigger late after insert on app.t deferrable for each row execute function app.touch();
-- mutation: trigger.deferrable
drop trigger late on app.t; create constraint trigger late after insert on app.t deferrable initially deferred for each row execute function app.touch();
-- mutation: trigger.added, trigger.added
create trigger pg after insert on app.m for each row execute function app.touch();
-- mutation: trigger.enabled
alter table app.m1 disable trigger pg;
-- mutation: trigger.removed
drop trigger late on app.t;
-- mutation: trigger.added
create trigger plain after insert on app.t for each row execute function app.touch();
-- mutation: trigger.constraint trigger
drop trigger plain on app.t; create constraint trigger plain after insert on app.t for each row execute function app.touch();
-- mutation: trigger.added
create trigger c2 after insert on app.m1 for each row execute function app.touch();
-- mutation: trigger.added, trigger.copied from
drop trigger c2 on app.m1; create trigger c2 after insert on app.m for each row execute function app.touch();
-- mutation: trigger.added
create trigger trans after update on app.t referencing new table as n for each statement execute function app.touch();
-- mutation: trigger.old table
create or replace trigger trans after update on app.t referencing old table as o new table as n for each statement execute function app.touch();
-- mutation: trigger.depends on extensions
alter trigger trans on app.t depends on extension citext;
