Operators and what else few schemas have.

-- case: an operator with everything
-- A
create table t (id int);
-- B
create table t (id int);
create operator === (leftarg = int, rightarg = int, function = int4eq, commutator = ===, negator = !==, restrict = eqsel, join = eqjoinsel, hashes, merges);
create operator !== (leftarg = int, rightarg = int, function = int4ne, commutator = !==, negator = ===, restrict = neqsel, join = neqjoinsel);
comment on operator === (int, int) is 'why';
-- case: an operator of one operand, and another function behind one
-- A
create operator ## (rightarg = int, function = int4um);
create operator ~== (leftarg = int, rightarg = int, function = int4eq);
-- B
create operator ## (rightarg = int, function = int4abs);
create operator ~== (leftarg = int, rightarg = int, function = int4ne);
alter operator ~== (int, int) owner to writer;
-- case: an operator on a function of one's own
-- A
create schema o1;
-- B
create schema o1;
create function o1.joined(text, text) returns text language sql immutable as 'select $1 || $2';
create operator o1.||| (leftarg = text, rightarg = text, function = o1.joined);
-- case: a conversion
-- A
create table v (id int);
-- B
create table v (id int);
create conversion conv for 'LATIN1' to 'UTF8' from iso8859_1_to_utf8;
comment on conversion conv is 'why';
-- case: a language
-- A
create table w (id int);
-- B
create table w (id int);
create trusted language plme handler plpgsql_call_handler inline plpgsql_inline_handler validator plpgsql_validator;
comment on language plme is 'why';
-- case: an access method
-- A
create table x (id int);
-- B
create table x (id int);
create access method heap2 type table handler heap_tableam_handler;
create table y (id int) using heap2;
comment on access method heap2 is 'why';
-- case: aggregates with everything
-- A
create aggregate total (int) (sfunc = int4pl, stype = int, initcond = '0');
create aggregate best (int) (sfunc = int4larger, stype = int);
-- B
create aggregate total (int) (sfunc = int4pl, stype = int, initcond = '5', combinefunc = int4pl, parallel = safe,
    msfunc = int4pl, minvfunc = int4mi, mstype = int, minitcond = '1', sspace = 8, msspace = 16);
create aggregate best (int) (sfunc = int4larger, stype = int, sortop = >);
create function last_of(int, int) returns int language sql as 'select $1';
create aggregate odd (int) (sfunc = int4pl, stype = int, finalfunc = last_of, finalfunc_extra, finalfunc_modify = read_write);
create aggregate middle (float8 order by anyelement) (sfunc = ordered_set_transition, stype = internal, finalfunc = percentile_disc_final, finalfunc_extra);
comment on aggregate total (int) is 'why';
alter aggregate best (int) owner to writer;
-- case: a collation with everything
-- A
create collation c1 (provider = icu, locale = 'und');
create collation c2 from "C";
-- B
create collation c1 (provider = icu, locale = 'und-u-ks-level2', deterministic = false);
create collation c2 (provider = libc, lc_collate = 'C', lc_ctype = 'POSIX');
alter collation c2 owner to writer;
comment on collation c1 is 'why';
