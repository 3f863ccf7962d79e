create schema app;
create table app.a (id int primary key);
create table app.b (id int references app.a);
-- mutation: disabled_constraint_trigger.added, disabled_constraint_trigger.added
alter table app.b disable trigger all;
-- mutation: disabled_constraint_trigger.added, disabled_constraint_trigger.added
alter table app.a disable trigger all;
-- mutation: disabled_constraint_trigger.removed, disabled_constraint_trigger.removed
alter table app.b enable trigger all;
-- mutation: disabled_constraint_trigger.enabled
update pg_trigger set tgenabled = 'R' where tgrelid = 'app.a'::regclass;
