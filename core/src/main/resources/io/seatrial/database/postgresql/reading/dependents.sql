-- What names a changed object in its own definition. How an object changed decides how far that goes:
-- "name": it is called differently, or vanished; "parts": columns came or went, which only rewrites views,
-- SQL bodies and policies; "facts": anything else, which shows elsewhere unless the object is a relation.
with changed as (
    select * from unnest(?::oid[], ?::oid[], ?::text[]) c (class, object, change)
     where class <> 'pg_namespace'::regclass
), dependent as (
    select d.classid, d.objid
      from changed c
      join pg_depend d on d.refclassid = c.class and d.refobjid = c.object
     where case c.change
               when 'name' then true
               when 'facts' then c.class <> 'pg_class'::regclass
               else d.classid in ('pg_rewrite'::regclass, 'pg_proc'::regclass, 'pg_policy'::regclass)
           end
)
select classid::bigint, objid::bigint from dependent
union
select 'pg_class'::regclass::oid::bigint, a.adrelid::bigint
  from dependent d join pg_attrdef a on d.classid = 'pg_attrdef'::regclass and a.oid = d.objid
union
select 'pg_class'::regclass::oid::bigint, r.ev_class::bigint
  from dependent d join pg_rewrite r on d.classid = 'pg_rewrite'::regclass and r.oid = d.objid
union
-- The index of a constraint depends on the constraint, not on the table.
select 'pg_class'::regclass::oid::bigint, i.indexrelid::bigint
  from changed c join pg_index i on c.class = 'pg_class'::regclass and c.change = 'name' and i.indrelid = c.object
union
-- A relation's row type and a multirange depend the other way round.
select 'pg_type'::regclass::oid::bigint, t.reltype::bigint
  from changed c join pg_class t on c.class = 'pg_class'::regclass and c.change = 'name' and t.oid = c.object
 where t.reltype <> 0
union
select 'pg_type'::regclass::oid::bigint, g.rngtypid::bigint
  from changed c join pg_range g on c.class = 'pg_type'::regclass and g.rngmultitypid = c.object
