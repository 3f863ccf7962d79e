create definer=`root`@`localhost` procedure p(in n int)
begin
  declare i int default 0;
  if n > 0 then
    select case n when 1 then 'one' else 'more' end;
  end if;
  while i < n do set i = i + 1; end while;
  case n when 1 then select 1; else begin select 2; end; end case;
  l: loop leave l; end loop;
end;
create trigger t after delete on a for each row begin delete from b where id = old.id; end;
create table event (begin_at datetime, end_at datetime);
create function f() returns int return 1;
create event e on schedule every 1 day do begin delete from a; end;
begin;
select 1;
commit;
begin not atomic
  select 1;
  select 2;
end;
select 'after';
