create schema app;
create aggregate app.total(int) (sfunc = int4pl, stype = int, initcond = '0');
create aggregate app.other(int) (sfunc = int4pl, stype = int);
-- mutation: aggregate.added
create aggregate app.fresh(int) (sfunc = int4pl, stype = int);
-- mutation: aggregate.initial value
create or replace aggregate app.total(int) (sfunc = int4pl, stype = int, initcond = '1');
-- mutation: aggregate.transition function
create or replace aggregate app.total(int) (sfunc = int4mi, stype = int, initcond = '1');
-- mutation: aggregate.combine function
create or replace aggregate app.total(int) (sfunc = int4mi, stype = int, initcond = '1', combinefunc = int4pl);
-- mutation: aggregate.parallel
create or replace aggregate app.total(int) (sfunc = int4mi, stype = int, initcond = '1', combinefunc = int4pl, parallel = safe);
-- mutation: aggregate.final function
create or replace aggregate app.total(int) (sfunc = int4mi, stype = int, initcond = '1', combinefunc = int4pl, parallel = safe, finalfunc = int4abs);
-- mutation: aggregate.final function modifies
create or replace aggregate app.total(int) (sfunc = int4mi, stype = int, initcond = '1', combinefunc = int4pl, parallel = safe, finalfunc = int4abs, finalfunc_modify = shareable);
-- mutation: aggregate.state size
create or replace aggregate app.total(int) (sfunc = int4mi, stype = int, sspace = 100, initcond = '1', combinefunc = int4pl, parallel = safe, finalfunc = int4abs, finalfunc_modify = shareable);
-- mutation: aggregate.moving transition function, aggregate.moving inverse function, aggregate.moving state type, aggregate.moving final function modifies
create or replace aggregate app.other(int) (sfunc = int4pl, stype = int, msfunc = int4pl, minvfunc = int4mi, mstype = int);
-- mutation: aggregate.sort operator
create or replace aggregate app.fresh(int) (sfunc = int4larger, stype = int, sortop = >); create or replace aggregate app.fresh(int) (sfunc = int4pl, stype = int, sortop = >);
-- mutation: aggregate.owner
alter aggregate app.total(int) owner to alice;
-- mutation: aggregate.privileges
revoke execute on function app.total(int) from public;
-- mutation: aggregate.comment
comment on aggregate app.total(int) is 'sums';
-- mutation: aggregate.renamed
alter aggregate app.fresh(int) rename to stale;
-- mutation: aggregate.removed
drop aggregate app.stale(int);
