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
-- mutation: aggregate.arguments
create or replace aggregate app.other(x int) (sfunc = int4pl, stype = int, msfunc = int4pl, minvfunc = int4mi, mstype = int);
-- mutation: aggregate.moving initial value
create or replace aggregate app.other(x int) (sfunc = int4pl, stype = int, msfunc = int4pl, minvfunc = int4mi, mstype = int, minitcond = '0');
-- mutation: aggregate.moving state size
create or replace aggregate app.other(x int) (sfunc = int4pl, stype = int, msfunc = int4pl, minvfunc = int4mi, mstype = int, minitcond = '0', msspace = 10);
-- mutation: aggregate.moving final function
create or replace aggregate app.other(x int) (sfunc = int4pl, stype = int, msfunc = int4pl, minvfunc = int4mi, mstype = int, minitcond = '0', msspace = 10, mfinalfunc = int4abs);
-- mutation: function.added
create function app.fin(int, int) returns int language sql immutable as 'select $1';
-- mutation: aggregate.moving final function, aggregate.moving final function takes arguments
create or replace aggregate app.other(x int) (sfunc = int4pl, stype = int, msfunc = int4pl, minvfunc = int4mi, mstype = int, minitcond = '0', msspace = 10, mfinalfunc = app.fin, mfinalfunc_extra);
-- mutation: aggregate.final function, aggregate.final function takes arguments
create or replace aggregate app.total(int) (sfunc = int4mi, stype = int, sspace = 100, initcond = '1', combinefunc = int4pl, parallel = safe, finalfunc = app.fin, finalfunc_extra, finalfunc_modify = shareable);
-- mutation: aggregate.state type, aggregate.transition function, aggregate.initial value, aggregate.returns, aggregate.moving transition function, aggregate.moving inverse function, aggregate.moving state type, aggregate.moving final function modifies, aggregate.moving initial value, aggregate.moving state size, aggregate.moving final function, aggregate.moving final function takes arguments
drop aggregate app.other(int); create aggregate app.other(x int) (sfunc = int84pl, stype = bigint, initcond = '0');
-- mutation: aggregate.added
create aggregate app.mean(bigint) (sfunc = int8_avg_accum, stype = internal, finalfunc = numeric_poly_avg, combinefunc = int8_avg_combine);
-- mutation: aggregate.serial function, aggregate.deserial function
create or replace aggregate app.mean(bigint) (sfunc = int8_avg_accum, stype = internal, finalfunc = numeric_poly_avg, combinefunc = int8_avg_combine, serialfunc = int8_avg_serialize, deserialfunc = int8_avg_deserialize);
-- mutation: aggregate.added
create aggregate app.part(float8 order by float8) (sfunc = ordered_set_transition, stype = internal, finalfunc = percentile_cont_float8_final);
-- mutation: aggregate.variant
update pg_aggregate set aggkind = 'h' where aggfnoid::oid = (select oid from pg_proc where proname = 'part');
-- mutation: aggregate.variant
update pg_aggregate set aggkind = 'o' where aggfnoid::oid = (select oid from pg_proc where proname = 'part');
