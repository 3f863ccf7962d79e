-- not restored: shell type app.num, because what was written into its row cannot be said in SQL
create schema app;
create type app.mood as enum ('sad', 'happy');
create domain app.d as varchar(10);
create type app.shape as (a int, b text);
create type app.span as range (subtype = float8);
create type app.num;
create function app.num_in(cstring) returns app.num language internal immutable strict as 'int4in';
create function app.num_out(app.num) returns cstring language internal immutable strict as 'int4out';
create type app.num (input = app.num_in, output = app.num_out, internallength = 4, passedbyvalue, alignment = int4);
-- mutation: type.added
create type app.colour as enum ();
-- mutation: type.labels
alter type app.mood add value 'ok' before 'happy';
-- mutation: type.labels
alter type app.mood rename value 'ok' to 'fine';
-- mutation: type.default
alter domain app.d set default 'x';
-- mutation: type.nullable
alter domain app.d set not null;
-- mutation: type.base type, type.default, type.nullable
drop domain app.d; create domain app.d as varchar(20);
-- mutation: type.collation
drop domain app.d; create domain app.d as varchar(20) collate "C";
-- mutation: type.owner
alter type app.mood owner to alice;
-- mutation: type.privileges
revoke usage on type app.mood from public;
-- mutation: type.privileges
grant usage on domain app.d to bob;
-- mutation: type.comment
comment on type app.mood is 'how it goes';
-- mutation: type.comment
comment on type app.shape is 'a pair';
-- mutation: type.comment
comment on domain app.d is 'short';
-- mutation: type.subtype difference function
drop type app.span; create type app.span as range (subtype = float8, subtype_diff = float8mi);
-- mutation: type.subtype, type.subtype difference function
drop type app.span; create type app.span as range (subtype = text);
-- mutation: type.subtype collation
drop type app.span; create type app.span as range (subtype = text, collation = "C");
-- mutation: type.subtype operator class
drop type app.span; create type app.span as range (subtype = text, collation = "C", subtype_opclass = text_pattern_ops);
-- mutation: type.multirange type
drop type app.span; create type app.span as range (subtype = text, collation = "C", subtype_opclass = text_pattern_ops, multirange_type_name = app.spans);
-- mutation: type.storage
update pg_type set typstorage = 'm' where oid = 'app.num'::regtype;
-- mutation: type.category
update pg_type set typcategory = 'N' where oid = 'app.num'::regtype;
-- mutation: type.delimiter
update pg_type set typdelim = ';' where oid = 'app.num'::regtype;
-- mutation: function.added
create function app.num_send(app.num) returns bytea language internal immutable strict as 'int4send';
-- mutation: type.send function
alter type app.num set (send = app.num_send);
-- mutation: type.renamed
alter type app.colour rename to color;
-- mutation: type.added
create type app.shell;
-- mutation: type.removed
drop type app.color;
-- mutation: function.added
create function app.num_recv(internal) returns app.num language internal immutable strict as 'int4recv'; create function app.num_in2(cstring) returns app.num language internal immutable strict as 'int4in'; create function app.num_out2(app.num) returns cstring language internal immutable strict as 'int4out';
-- mutation: type.receive function
alter type app.num set (receive = app.num_recv);
-- mutation: type.modifier input function
alter type app.num set (typmod_in = varchartypmodin);
-- mutation: type.modifier output function
alter type app.num set (typmod_out = varchartypmodout);
-- mutation: type.analyze function
alter type app.num set (analyze = array_typanalyze);
-- mutation: type.subscript function
alter type app.num set (subscript = jsonb_subscript_handler);
-- mutation: type.input function
update pg_type set typinput = 'app.num_in2'::regproc where oid = 'app.num'::regtype;
-- mutation: type.output function
update pg_type set typoutput = 'app.num_out2'::regproc where oid = 'app.num'::regtype;
-- mutation: type.element type
update pg_type set typelem = 'int4'::regtype where oid = 'app.num'::regtype;
-- mutation: type.by value
update pg_type set typbyval = false where oid = 'app.num'::regtype;
-- mutation: type.length
update pg_type set typlen = 8 where oid = 'app.num'::regtype;
-- mutation: type.alignment
update pg_type set typalign = 'd' where oid = 'app.num'::regtype;
-- mutation: type.canonical function
update pg_range set rngcanonical = 'int4range_canonical(int4range)'::regprocedure where rngtypid = 'app.span'::regtype;
-- mutation: type.canonical function
update pg_range set rngcanonical = 0 where rngtypid = 'app.span'::regtype;
-- mutation: type.added
create domain app.turned as int;
-- mutation: type.kind, type.base type, type.nullable, type.labels
drop domain app.turned; create type app.turned as enum ('a');
