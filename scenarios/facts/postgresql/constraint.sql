create schema app;
create table app.parent (id int primary key, code text unique, a int, b int, unique (a, b));
create table app.child (id int, parent int, code text, a int, b int, lo int, hi int, span int4range);
create table app.heir () inherits (app.child);
create domain app.d as int;
create table app.m (id int, at int) partition by range (at);
create table app.m1 partition of app.m for values from (1) to (10);
-- mutation: constraint.added, index.added, column.nullable
alter table app.child add primary key (id);
-- mutation: constraint.renamed, index.renamed
alter table app.child rename constraint child_pkey to child_key;
-- mutation: constraint.removed, index.removed
alter table app.child drop constraint child_key;
-- mutation: constraint.added, index.added
alter table app.child add constraint code_once unique (code);
-- mutation: constraint.columns, index.keys
alter table app.child drop constraint code_once, add constraint code_once unique (code, a);
-- mutation (from 15): constraint.nulls distinct, index.nulls distinct
alter table app.child drop constraint code_once, add constraint code_once unique nulls not distinct (code, a);
-- mutation (until 14): constraint.deferrable, constraint.columns, index.keys
alter table app.child drop constraint code_once, add constraint code_once unique (code) deferrable;
-- mutation (from 15): constraint.deferrable, constraint.columns, constraint.nulls distinct, index.keys, index.nulls distinct
alter table app.child drop constraint code_once, add constraint code_once unique (code) deferrable;
-- mutation: constraint.added
alter table app.child add constraint fk foreign key (parent) references app.parent (id) deferrable;
-- mutation: constraint.deferrable
alter table app.child alter constraint fk deferrable initially deferred;
-- mutation: constraint.deferrable
alter table app.child alter constraint fk not deferrable;
-- mutation: constraint.on delete
alter table app.child drop constraint fk, add constraint fk foreign key (parent) references app.parent (id) on delete cascade;
-- mutation: constraint.on delete, constraint.on update
alter table app.child drop constraint fk, add constraint fk foreign key (parent) references app.parent (id) on delete set null on update restrict;
-- mutation: constraint.match
alter table app.child drop constraint fk, add constraint fk foreign key (parent) references app.parent (id) match full on delete set null on update restrict;
-- mutation: constraint.columns, constraint.references, constraint.match
alter table app.child drop constraint fk, add constraint fk foreign key (a, b) references app.parent (a, b) on delete set null on update restrict;
-- mutation (from 15): constraint.on delete sets
alter table app.child drop constraint fk, add constraint fk foreign key (a, b) references app.parent (a, b) on delete set null (b) on update restrict;
-- mutation (until 14): constraint.columns, constraint.references, constraint.validated, constraint.on delete, constraint.on update
alter table app.child drop constraint fk, add constraint fk foreign key (parent) references app.parent (id) not valid;
-- mutation (from 15): constraint.columns, constraint.references, constraint.validated, constraint.on delete, constraint.on update, constraint.on delete sets
alter table app.child drop constraint fk, add constraint fk foreign key (parent) references app.parent (id) not valid;
-- mutation: constraint.validated
alter table app.child validate constraint fk;
-- mutation: constraint.added, constraint.added
alter table app.child add constraint ordered check (lo < hi);
-- mutation: constraint.definition, constraint.definition
alter table app.child drop constraint ordered, add constraint ordered check (lo <= hi);
-- mutation: constraint.inheritable, constraint.definition, constraint.removed
alter table app.child drop constraint ordered, add constraint ordered check (lo <= hi) no inherit;
-- mutation: constraint.validated
alter table app.child drop constraint ordered, add constraint ordered check (lo <= hi) no inherit not valid;
-- mutation: constraint.removed
alter table app.child drop constraint ordered;
-- mutation: constraint.added
alter table app.heir add constraint ordered check (lo <= hi);
-- mutation: constraint.added, constraint.inherited
alter table app.child add constraint ordered check (lo <= hi);
-- mutation: constraint.added, index.added
alter table app.child add constraint apart exclude using gist (span with &&);
-- mutation: constraint.definition, index.predicate
alter table app.child drop constraint apart, add constraint apart exclude using gist (span with &&) where (a > 0);
-- mutation: constraint.comment
comment on constraint apart on app.child is 'never twice';
-- mutation: constraint.added
alter domain app.d add constraint positive check (value > 0);
-- mutation: constraint.validated
alter domain app.d drop constraint positive; alter domain app.d add constraint positive check (value > 0) not valid;
-- mutation: constraint.renamed
alter domain app.d rename constraint positive to above;
-- mutation: constraint.comment
comment on constraint above on domain app.d is 'never less';
-- mutation: constraint.added, constraint.added, index.added, index.added, column.nullable, column.nullable
alter table app.m add primary key (id, at);
-- mutation: constraint.added
alter table app.m add constraint up foreign key (id) references app.parent (id);
-- mutation (from 18): constraint.enforced, constraint.validated
alter table app.child alter constraint fk not enforced;
-- mutation (from 18): constraint.added, column.nullable, column.nullable
alter table app.child add constraint lo_known not null lo not valid;
-- mutation: constraint.added
alter table app.parent add constraint swapped check (a > 0);
-- mutation: constraint.kind, index.added
alter table app.parent drop constraint swapped, add constraint swapped unique (a);
-- mutation (from 18): table.added, column.added, constraint.added, index.added
create table app.booked (room int4range, at daterange, constraint once unique (room, at without overlaps));
-- mutation (from 18): constraint.period, index.method
alter table app.booked drop constraint once, add constraint once unique (room, at);
-- mutation (from 18): constraint.added, column.nullable
alter table app.child add constraint code_is_not_null not null code;
-- mutation (from 18): constraint.renamed
alter table app.child rename constraint code_is_not_null to code_surely_not_null;
-- mutation (from 18): constraint.removed
alter table app.child rename constraint code_surely_not_null to child_code_not_null;
-- mutation (from 18): constraint.added
alter table app.heir alter column code set not null;
-- mutation (from 17): constraint.added, type.nullable
alter domain app.d add constraint is_not_null not null;
-- mutation (from 17): constraint.renamed
alter domain app.d rename constraint is_not_null to surely_not_null;
-- mutation (from 17): constraint.removed
alter domain app.d rename constraint surely_not_null to d_not_null;
-- mutation: table.renamed
alter table app.child rename to offspring;
-- mutation (from 18): column.renamed
alter table app.offspring rename column code to mark;
-- mutation: type.renamed
alter domain app.d rename to e;
