create schema app;
create table app.t (id int, name text, age int);
create view app.v as select id from app.t;
-- mutation: view.added, column.added
create view app.w as select name from app.t;
-- mutation: view.definition
create or replace view app.v as select id from app.t where age > 18;
-- mutation: view.definition, column.added
create or replace view app.v as select id, name from app.t where age > 18;
-- mutation: view.options
alter view app.v set (security_barrier = true);
-- mutation: view.check option
alter view app.v set (check_option = cascaded);
-- mutation: view.check option
alter view app.v set (check_option = local);
-- mutation (from 15): view.options
alter view app.v set (security_invoker = true);
-- mutation: view.owner
alter view app.v owner to alice;
-- mutation: view.privileges
grant select on app.v to bob;
-- mutation: view.comment
comment on view app.v is 'grown-ups';
-- mutation: view.renamed
alter view app.w rename to names;
-- mutation: column.renamed
alter table app.t rename column age to years;
-- mutation: column.renamed, view.definition
alter view app.names rename column name to label;
-- mutation: view.removed, column.removed
drop view app.names;
