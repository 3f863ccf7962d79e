create or replace procedure p(inout n int)
outer_block: begin
  declare exit handler for sqlexception begin rollback; resignal; end;
  declare continue handler for not found set n = 1;
  set n = if(n > 1, repeat('a', 3), replace('x;', ';', 'y'));
  repeat set n = n - 1; until n < 0 end repeat;
  if not exists (select 1 from a) then
    create table if not exists b (`end` int, `case` int);
  elseif n = 2 then drop table if exists b;
  else insert into b (`end`) values (case n when 1 then 2 else 3 end);
  end if;
  inner_block: begin set n = 2; end inner_block;
end outer_block;
alter event e do begin select 1; end;
create function g(a int) returns int deterministic return if(a, 1, case a when 0 then 2 end);
create trigger u before update on a for each row if new.x < 0 then set new.x = 0; end if;
start transaction;
select `begin`, 'begin' from `end`;
xa end 'x';
commit and chain;
delimiter ;;
/*!50003 create*/ /*!50020 definer=`root`@`localhost`*/ /*!50003 function f() returns int
begin
  return 1; # not ;; here
end */;;
DELIMITER ;
select 'last'
