Failures that people reported of other programs that compare schemas, each as a pair of its own.

-- case: a view that goes and comes again keeps its triggers
-- reported: migra #120; pg-schema-diff #280; pg-toolbelt #394
-- A
create table t (id int, n int);
create view v as select id, n from t;
create function f() returns trigger language plpgsql as 'begin return new; end';
create trigger instead instead of insert on v for each row execute function f();
-- B
create table t (id int, n bigint);
create view v as select id, n from t;
create function f() returns trigger language plpgsql as 'begin return new; end';
create trigger instead instead of insert on v for each row execute function f();
-- case: a difference that is told again and again: a check with casts
-- reported: migra #157
-- A
create table t (a varchar(20), b numeric);
-- B
create table t (a varchar(20) check (a::text ~ '^[a-z]+$'::text and length(a) > 1), b numeric check (b > 0::numeric));
-- case: a unique constraint that is deferrable
-- reported: pg-schema-diff #273
-- A
create table t (id int, constraint u unique (id));
-- B
create table t (id int, constraint u unique (id) deferrable initially deferred);
-- case: a domain over a domain, used by a table
-- reported: pg-schema-diff #205
-- A
create table t (id int);
-- B
create domain d as text check (value <> '');
create domain e as d check (length(value) < 9);
create table t (id int, e e not null default 'x');
-- case: a constraint trigger changes
-- reported: pg-schema-diff #213, #217
-- A
create table t (id int);
create function f() returns trigger language plpgsql as 'begin return null; end';
create constraint trigger c after insert on t for each row execute function f();
-- B
create table t (id int);
create function f() returns trigger language plpgsql as 'begin return null; end';
create constraint trigger c after insert or update on t deferrable initially deferred for each row execute function f();
-- case: NULLS LAST of an index
-- reported: pgschema #561
-- A
create table t (a int, b int);
create index i on t (a desc, b);
-- B
create table t (a int, b int);
create index i on t (a desc nulls last, b nulls first);
-- case: NULLS NOT DISTINCT of an index and of a constraint
-- reported: pgschema #355
-- A
create table t (a int, b int, constraint u unique (b));
create unique index i on t (a);
-- B
create table t (a int, b int, constraint u unique nulls not distinct (b));
create unique index i on t (a) nulls not distinct;
-- case: IN within a predicate
-- reported: pgschema #200, #473
-- A
create table t (id int, state text, kind varchar(9));
-- B
create table t (id int, state text, kind varchar(9));
create index i on t (id) where state in ('a', 'b');
create index j on t (id) where kind in ('a', 'b');
create unique index k on t (id) where not (kind = any (array['x', 'y']::text[]));
-- case: another list within a predicate
-- reported: pgschema #473
-- A
create table t (id int, kind varchar(9));
create index j on t (id) where kind in ('a', 'b');
-- B
create table t (id int, kind varchar(9));
create index j on t (id) where kind in ('a', 'b', 'c');
-- case: the expression of a generated column
-- reported: pgschema #591; pg-schema-diff #212
-- A
create table t (a int, b int, total int generated always as (a + b) stored);
create index i on t (total);
-- B
create table t (a int, b int, total int generated always as (a * b) stored);
create index i on t (total);
-- case: the comment of a trigger, and nothing else
-- reported: pgschema #483
-- A
create table t (id int);
create function f() returns trigger language plpgsql as 'begin return new; end';
create trigger r before insert on t for each row execute function f();
-- B
create table t (id int);
create function f() returns trigger language plpgsql as 'begin return new; end';
create trigger r before insert on t for each row execute function f();
comment on trigger r on t is 'why';
-- case: whether a trigger fires, and nothing else
-- reported: pgschema #483
-- A
create table t (id int);
create function f() returns trigger language plpgsql as 'begin return new; end';
create trigger r before insert on t for each row execute function f();
create trigger s before insert on t for each row execute function f();
-- B
create table t (id int);
create function f() returns trigger language plpgsql as 'begin return new; end';
create trigger r before insert on t for each row execute function f();
create trigger s before insert on t for each row execute function f();
alter table t disable trigger r;
alter table t enable always trigger s;
-- case: the expression of a check, under the same name
-- reported: Atlas #2767, #3424
-- A
create table t (n int, constraint c check (n > 0));
-- B
create table t (n int, constraint c check (n >= 0 and n < 100));
-- case: two tables whose checks have the same name
-- reported: Atlas #2884
-- A
create table t (n int, constraint same check (n > 0));
create table u (n int, constraint same check (n > 1));
-- B
create table t (n int, constraint same check (n > 0));
create table u (n int, constraint same check (n > 2));
-- case: a default that calls a function of the same schema
-- reported: Atlas #3610, #3294
-- A
create function next() returns int language sql as 'select 1';
create table t (id int default next());
-- B
create function next() returns int language sql as 'select 1';
create table t (id int default next() + 1, at timestamptz default (now() at time zone 'utc'));
-- case: a check and a policy that call a function
-- reported: Atlas #3610
-- A
create function ok(int) returns boolean language sql immutable as 'select $1 > 0';
create table t (id int);
-- B
create function ok(int) returns boolean language sql immutable as 'select $1 > 0';
create table t (id int check (ok(id)));
alter table t enable row level security;
create policy p on t using (ok(id));
-- case: a function with SQL standard text, read again and again
-- reported: Atlas #3294
-- A
create table t (id int, name varchar(10));
-- B
create table t (id int, name varchar(10));
create function f(n text) returns bigint begin atomic select count(*) from t where name in ('a', n); end;
-- case: defaults that are written in several ways
-- reported: Alembic #1203
-- A
create table t (a text default 'x', b boolean default true, c date default current_date, d int default 1 + 1);
-- B
create table t (a text default 'x'::text || 'y', b boolean default 'f', c date default '2020-01-01', d int default -1);
-- case: another type and precision of columns
-- reported: Liquibase #4047, #6148
-- A
create table t (a numeric(10, 2), b varchar(5), c timestamp(3), d char(2), e bit(3));
-- B
create table t (a numeric(12, 4), b varchar(50), c timestamp(6), d char(4), e bit varying(9));
-- case: what a sequence does
-- reported: Liquibase #1825
-- A
create sequence s increment 2 minvalue 5 maxvalue 500 start 7 cache 3 cycle;
-- B
create sequence s increment 5 minvalue 1 maxvalue 1000 start 9 cache 1 no cycle;
-- case: an index of another method and with a predicate
-- reported: Liquibase #3053, #6320, #1134, #5473
-- A
create table t (id int, words text[]);
create index i on t (id) where id > 1;
create index j on t (words);
-- B
create table t (id int, words text[]);
create index i on t (id) where id > 2;
create index j on t using gin (words);
-- case: INCLUDE and operator classes of an index
-- reported: Liquibase #6320
-- A
create table t (a text, b text, c int);
create index i on t (a) include (c);
-- B
create table t (a text, b text, c int);
create index i on t (a text_pattern_ops, b collate "C") include (c) with (fillfactor = 70);
-- case: a view that is made again keeps the triggers of views on it
-- reported: pg-toolbelt #394
-- A
create table t (id int, n int);
create view v as select id, n from t;
create view w as select id from v;
create function f() returns trigger language plpgsql as 'begin return new; end';
create trigger r instead of update on w for each row execute function f();
create trigger s instead of delete on v for each row execute function f();
-- B
create table t (id int, n int);
create view v as select n, id from t;
create view w as select id from v;
create function f() returns trigger language plpgsql as 'begin return new; end';
create trigger r instead of update on w for each row execute function f();
create trigger s instead of delete on v for each row execute function f();
-- case: row security of new tables
-- reported: pg-toolbelt #451
-- A
create table t (id int);
-- B
create table t (id int);
create table u (id int);
alter table t enable row level security;
alter table u enable row level security;
alter table u force row level security;
-- case: an index on an expression with a cast
-- reported: Alembic #1761
-- A
create table t (id int, doc jsonb);
-- B
create table t (id int, doc jsonb);
create index i on t (((doc ->> 'a')::int));
create index j on t (lower(doc ->> 'b') text_pattern_ops, (id + 1));
-- case: a default of the server, set and gone
-- reported: Alembic #1203
-- A
create table t (id int, at timestamptz not null default now(), u uuid default gen_random_uuid());
-- B
create table t (id int, at timestamptz, u uuid);
-- case: checks that differ by spaces only are none
-- reported: Alembic #1859
-- A
create table t (n int, constraint c check (n > 0 and n < 9));
-- B
create table t (n int, constraint c check ((n  >  0)  AND  (n<9)));
-- case: an index whose column is an expression and a name
-- reported: Alembic #1859
-- A
create table t (a int, b int);
create index i on t ((a + b), a);
-- B
create table t (a int, b int);
create index i on t ((a - b), a);
-- case: a unique index whose NULLs count as equal, kept by a dump
-- reported: Rails #46659
-- A
create table t (a int, b int);
-- B
create table t (a int, b int);
create unique index i on t (a, b) nulls not distinct where a > 0;
-- case: an event trigger switches row security on for new tables
-- reported: pg-toolbelt #451
-- A
do $$ begin
  execute format($f$
    create function guard() returns event_trigger language plpgsql as $b$
    declare made record;
    begin
      for made in select object_identity from pg_event_trigger_ddl_commands()
        where command_tag = 'CREATE TABLE' and schema_name = %1$L
      loop
        execute 'alter table ' || made.object_identity || ' enable row level security';
      end loop;
    end $b$;
    create event trigger %1$I on ddl_command_end when tag in ('CREATE TABLE') execute function guard()$f$, current_schema);
end $$;
create table guarded (id int);
-- B
do $$ begin
  execute format($f$
    create function guard() returns event_trigger language plpgsql as $b$
    declare made record;
    begin
      for made in select object_identity from pg_event_trigger_ddl_commands()
        where command_tag = 'CREATE TABLE' and schema_name = %1$L
      loop
        execute 'alter table ' || made.object_identity || ' enable row level security';
      end loop;
    end $b$;
    create event trigger %1$I on ddl_command_end when tag in ('CREATE TABLE') execute function guard()$f$, current_schema);
end $$;
create table open (id int);
alter table open disable row level security;
create table shut (id int);
-- case: columns that are generated, new ones and on tables that are new
-- reported: pg-schema-diff #212
-- A
create table t (a int, b text);
-- B
create table t (a int, b text, low text generated always as (lower(b)) stored, c int generated always as (a * 2) stored);
create table u (id int, twice int generated always as (id * 2) stored not null check (twice > 0));
create index i on t (low);
-- case: a unique constraint on the column of a foreign key comes once
-- reported: Liquibase #4258
-- A
create table bar (id varchar(255) primary key);
create table foo (id int primary key, bar_id varchar(255) references bar (id));
-- B
create table bar (id varchar(255) primary key);
create table foo (id int primary key, bar_id varchar(255) unique references bar (id));
-- case: sequences of identity columns of tables with other names
-- reported: Liquibase #5921
-- A
create table foo (id int generated by default as identity, constraint pk_foo primary key (id));
-- B
create table foos (id int generated by default as identity (start 5 increment 2), constraint pk_foos primary key (id));
-- case: a sequence that nobody owns, and one that a column owns
-- reported: Liquibase #2555
-- A
create sequence city_id_seq as integer;
create table city (id int not null default nextval('city_id_seq'));
-- B
create sequence city_id_seq as integer;
create table city (id int not null default nextval('city_id_seq'));
alter sequence city_id_seq owned by city.id;
-- case: an index with DESC, on a column that is new, and one on a column that goes
-- reported: Liquibase #956, #7362, #7384
-- A
create table t (id int, old int);
create index on_old on t (old);
-- B
create table t (id int, external_id int);
create index on_external on t (external_id desc);
-- case: more than four unique constraints of a table
-- reported: Liquibase #1477
-- A
create table t (a int, b int, c int, d int, e int, f int);
-- B
create table t (a int unique, b int unique, c int unique, d int unique, e int unique, f int unique, unique (f, a));
-- case: a view that calls a function, which comes first
-- reported: pg-schema-diff #284
-- A
create table t (id int);
-- B
create table t (id int);
create function zz_compute(id int) returns table (result text) language sql as $$ select 'x' || $1 $$;
create view a_computed as select * from zz_compute(42);
-- case: functions that take and return rows of tables and views
-- reported: pg-schema-diff #248
-- A
create table t (id int);
-- B
create table t (id int, n int);
create view v as select id from t;
create function a_rows(t) returns setof v language sql as 'select ($1).id';
-- case: a domain whose check calls a function
-- reported: pgAdmin #4227
-- A
create table t (id int);
-- B
create table t (id int);
create function zz_ok(text) returns boolean language sql immutable as $$ select $1 <> '' $$;
create domain d as text constraint c check (zz_ok(value));
-- case: a composite type with a collation
-- reported: pistachio #331
-- A
create type ct as (name text);
-- B
create type ct as (name text collate "C", n int);
-- case: an index that others may not read the table of, on an expression and with a predicate
-- reported: pg-toolbelt #221
-- A
create table t (id int, name text);
create unique index t_name on t (lower(name)) include (id) where id > 3;
revoke all on t from public, current_user;
-- B
create table t (id int, name text);
create index t_name on t (lower(name) text_pattern_ops desc) where id > 4;
revoke all on t from public, current_user;
