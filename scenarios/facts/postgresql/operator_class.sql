create schema app;
create operator family app.fam using btree;
create type app.e as enum ('a');
create function app.ecmp(app.e, app.e) returns int language sql immutable as 'select 0';
create operator class app.ecls for type app.e using btree as function 1 app.ecmp(app.e, app.e);
-- mutation: operator_family.added
create operator family app.fam2 using hash;
-- mutation: operator_class.added, operator_family_function.added
create operator class app.cls for type int using btree family app.fam as function 1 btint4cmp(int, int);
-- mutation: operator_family_operator.added
alter operator family app.fam using btree add operator 1 < (int, int);
-- mutation: operator_family_operator.added
alter operator family app.fam using btree add operator 1 < (int, bigint);
-- mutation: operator_family_function.added
alter operator family app.fam using btree add function 1 (int, bigint) btint48cmp(int, bigint);
-- mutation: operator_family_function.removed
alter operator family app.fam using btree drop function 1 (int, bigint);
-- mutation: operator_family_operator.removed
alter operator family app.fam using btree drop operator 1 (int, bigint);
-- mutation: operator_class.owner
alter operator class app.cls using btree owner to alice;
-- mutation: operator_class.comment
comment on operator class app.cls using btree is 'whole';
-- mutation: operator_class.renamed
alter operator class app.cls using btree rename to whole;
-- mutation: operator_class.default
update pg_opclass set opcdefault = true where opcname = 'ecls';
-- mutation: operator_family.owner
alter operator family app.fam using btree owner to bob;
-- mutation: operator_family.comment
comment on operator family app.fam using btree is 'related';
-- mutation: operator_family.renamed
alter operator family app.fam2 using hash rename to fam3;
-- mutation: operator_family.removed
drop operator family app.fam3 using hash;
-- mutation: operator_class.added, operator_family.added, operator_family_function.added, operator_family_function.added, operator_family_function.added, operator_family_function.added, operator_family_function.added
create operator class app.keyed for type point using gist as storage box, function 1 gist_point_consistent(internal, point, smallint, oid, internal), function 2 gist_box_union(internal, internal), function 5 gist_box_penalty(internal, internal, internal), function 6 gist_box_picksplit(internal, internal), function 7 gist_box_same(box, box, internal);
-- mutation: operator_class.storage type
update pg_opclass set opckeytype = 0 where opcname = 'keyed';
-- mutation: operator_class.storage type
update pg_opclass set opckeytype = 'box'::regtype where opcname = 'keyed';
-- mutation: operator_family_operator.added
alter operator family app.keyed using gist add operator 15 <-> (point, point) for order by float_ops;
-- mutation: operator_family_operator.for order by, operator_family_operator.operator
alter operator family app.keyed using gist drop operator 15 (point, point); alter operator family app.keyed using gist add operator 15 ~= (point, point);
-- mutation: operator_family_function.added
alter operator family app.fam using btree add function 1 (int, bigint) btint48cmp(int, bigint);
-- mutation: function.added
create function app.cmp48(int, bigint) returns int language internal immutable strict as 'btint48cmp';
-- mutation: operator_family_function.function
alter operator family app.fam using btree drop function 1 (int, bigint); alter operator family app.fam using btree add function 1 (int, bigint) app.cmp48(int, bigint);
-- mutation: operator_class.added, operator_family.added
create operator class app.hashed for type int using hash as storage int;
-- mutation: operator_class.type
drop operator class app.hashed using hash; create operator class app.hashed for type bigint using hash family app.hashed as storage bigint;
-- mutation: operator_family.added
create operator family app.kin using hash;
-- mutation: operator_class.family
drop operator class app.hashed using hash; create operator class app.hashed for type bigint using hash family app.kin as storage bigint;
-- mutation: operator_class.removed
drop operator class app.hashed using hash;
-- mutation: operator_family.added
create operator family app.loose using brin;
-- mutation: operator_class.added, operator_family_operator.added, operator_family_function.added
create operator class app.tied for type int using brin family app.loose as operator 1 < (int, int), function 1 brin_minmax_opcinfo(internal);
-- mutation: operator_family_operator.operator class
drop operator class app.tied using brin; create operator class app.tied for type int using brin family app.loose as function 1 brin_minmax_opcinfo(internal); alter operator family app.loose using brin add operator 1 < (int, int);
-- mutation: operator_family_function.operator class, operator_family_operator.added
drop operator class app.tied using brin; create operator class app.tied for type int using brin family app.loose as operator 2 <= (int, int); alter operator family app.loose using brin add function 1 (int, int) brin_minmax_opcinfo(internal);
