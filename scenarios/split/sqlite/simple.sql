create table [a;b] (id integer primary key autoincrement, "x;y" text, `c;d` text); -- first
insert into [a;b] values (1, 'it''s; \', 'b');
select 1 --1;
;
/* no /* nesting ; */ select 2;
pragma foreign_keys = off;
