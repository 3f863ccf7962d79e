begin;
create table atomic (x int);
end;
begin work;
commit;
create function f() returns int language sql as 'select 1; select 2';
