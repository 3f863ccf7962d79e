create or replace function add_up(a int, b int) returns int
begin atomic
  select a + b;
  select case when a > b then 1 else case b when 2 then 3 end end;
end;
create procedure p()
language sql
BEGIN ATOMIC
  insert into t values ((select case when true then 1 end));
  ;
END;
select 'after';
