create schema app;
create table app.t (id int, tenant int);
-- mutation: policy.added
create policy p on app.t using (tenant = 1);
-- mutation: policy.using
alter policy p on app.t using (tenant = 2);
-- mutation: policy.with check
alter policy p on app.t with check (tenant = 3);
-- mutation: policy.roles
alter policy p on app.t to bob, alice;
-- mutation: policy.comment
comment on policy p on app.t is 'own rows only';
-- mutation: policy.renamed
alter policy p on app.t rename to own;
-- mutation: policy.command, policy.with check, policy.comment
drop policy own on app.t; create policy own on app.t for select to alice, bob using (tenant = 2);
-- mutation: policy.restrictive
drop policy own on app.t; create policy own on app.t as restrictive for select to alice, bob using (tenant = 2);
-- mutation: policy.removed
drop policy own on app.t;
