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
-- mutation: table.added, column.added, constraint.added
create table app.m (id int references app.a) partition by range (id); create table app.m1 partition of app.m for values from (1) to (10);
-- mutation: disabled_constraint_trigger.added
alter table app.m1 disable trigger all;
-- mutation (from 15): disabled_constraint_trigger.added, disabled_constraint_trigger.removed
alter table only app.m disable trigger all;
-- mutation (from 15): disabled_constraint_trigger.added
alter table app.m1 enable trigger all;
-- mutation: disabled_constraint_trigger.removed
alter table only app.m enable trigger all; alter table app.m1 enable trigger all;
