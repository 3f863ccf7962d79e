create table parent (id integer primary key, code text unique, "order" int);
create table t (
    id integer primary key autoincrement,
    a int not null default 7 check (a > 0),
    b text collate nocase,
    p int references parent (id) on delete cascade,
    twice int generated always as (a * 2) virtual,
    constraint u unique (a, b)
);
create index i on t (a, lower(b)) where a > 1;
create view v as select id, a from t where a <> 3;
create trigger g after insert on t begin insert into parent (code) values ('a;b'); end;
-- mutation: nothing
pragma foreign_keys = off;
drop table t;
CREATE TABLE IF NOT EXISTS "t" (
    [id] INTEGER PRIMARY KEY AUTOINCREMENT, -- the key
    `a` INT NOT NULL DEFAULT 7 CHECK ( a>0 ),
    "B" TEXT /* letters */ COLLATE NOCASE,
    p int references "parent" ("id") on delete cascade,
    twice int as ("a" * 2),
    CONSTRAINT "u" UNIQUE ("a", "b")
);
alter table t rename column "B" to b;
create index i on t (a, lower(b)) where a > 1;
create trigger g after insert on t begin insert into parent (code) values ('a;b'); end;
-- mutation: nothing
drop index i;
CREATE INDEX IF NOT EXISTS "i" ON "t" ("a" ASC, LOWER( "b" )) WHERE "a">1;
-- mutation: nothing
drop view v;
create view if not exists "v" as /* all but three */ select "id", [a]
    from `t` where a<>3;
-- mutation: nothing
drop trigger g;
CREATE TRIGGER IF NOT EXISTS "g" AFTER INSERT ON "t" BEGIN INSERT INTO parent (code) VALUES ('a;b'); END;
-- mutation: nothing
alter table t rename to other;
alter table other rename to t;
-- mutation: nothing
alter table t rename column a to x;
alter table t rename column x to a;
-- mutation: nothing
alter table parent rename to elder;
alter table elder rename to parent;
-- mutation: nothing
alter table t add column extra text default 'e' collate nocase;
alter table t drop column extra;
-- mutation: nothing
alter table parent alter column code set not null;
alter table parent alter column code drop not null;
-- mutation: nothing
alter table t add constraint much check (a < 100);
alter table t drop constraint much;
-- mutation: nothing
vacuum;
-- mutation: nothing
drop view v;
create table t_new (
    id integer not null primary key autoincrement,
    a int default 7 not null check (a > 0),
    b text collate nocase default null,
    p int,
    twice int as (a * 2) virtual,
    constraint u unique (a asc, b),
    foreign key (p) references parent on update no action on delete cascade not deferrable
);
insert into t_new (id, a, b, p) select id, a, b, p from t;
drop table t;
alter table t_new rename to t;
create index i on t (a, lower(b)) where a > 1;
create trigger g after insert on t begin insert into parent (code) values ('a;b'); end;
create view v as select id, a from t where a <> 3;
-- mutation: nothing
drop trigger g;
create table parent_new (id integer, code text null, "order" int, unique (code), primary key (id));
insert into parent_new select * from parent;
drop table parent;
alter table parent_new rename to parent;
create trigger g after insert on t begin insert into parent (code) values ('a;b'); end;
