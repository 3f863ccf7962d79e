create schema app;
create function app.eq(int, text) returns boolean language sql immutable as 'select true';
create function app.qe(text, int) returns boolean language sql immutable as 'select true';
-- mutation: operator.added
create operator app.=== (leftarg = int, rightarg = text, function = app.eq);
-- mutation: operator.restrict
alter operator app.=== (int, text) set (restrict = eqsel);
-- mutation: operator.join
alter operator app.=== (int, text) set (join = eqjoinsel);
-- mutation: operator.added, operator.commutator
create operator app.=== (leftarg = text, rightarg = int, function = app.qe, commutator = operator(app.===));
-- mutation: operator.owner
alter operator app.=== (int, text) owner to alice;
-- mutation: operator.comment
comment on operator app.=== (int, text) is 'always';
-- mutation: operator.merges, operator.hashes, operator.restrict, operator.join, operator.owner, operator.comment
drop operator app.=== (int, text); create operator app.=== (leftarg = int, rightarg = text, function = app.eq, commutator = operator(app.===), merges, hashes);
-- mutation: operator.renamed
alter operator app.=== (text, int) set schema public;
-- mutation: operator.added
create operator app.!!! (rightarg = int, function = int4abs);
-- mutation: operator.removed
drop operator app.!!! (none, int);
-- mutation: operator.added
create operator app.<%> (leftarg = int, rightarg = int, function = int4eq);
-- mutation: operator.function
drop operator app.<%> (int, int); create operator app.<%> (leftarg = int, rightarg = int, function = int4ne);
-- mutation: operator.function, operator.result
drop operator app.<%> (int, int); create operator app.<%> (leftarg = int, rightarg = int, function = int4pl);
-- mutation: operator.added
create operator app.=%= (leftarg = int, rightarg = int, function = int4eq);
-- mutation: operator.added, operator.negator
create operator app.<%%> (leftarg = int, rightarg = int, function = int4ne, negator = operator(app.=%=));
