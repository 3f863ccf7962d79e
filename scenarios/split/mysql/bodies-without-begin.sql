create trigger u before update on a for each row if new.x < 0 then set new.x = 0; end if;
create trigger v before update on a for each row follows u
  if new.x < 0 then
    if new.y then set new.x = if(new.y, 1, 2); else if new.z then set new.x = 3; end if; end if;
  elseif new.x > 9 then begin if new.q then set new.x = 1; end if; end;
  end if;
create trigger w after insert on a for each row case new.x when 1 then insert into b values (1); else begin end; end case;
create procedure p(n int) while n > 0 do set n = n - 1; end while;
create procedure q() l: loop leave l; end loop l;
create procedure r(n int) deterministic repeat set n = n - 1; until n < 0 end repeat;
create event e on schedule every 1 day do if f() then delete from a; end if;
create trigger x before insert on a for each row set new.x = if(new.x > 1, 1, new.x);
create function if not exists f(a int) returns int deterministic return if(a, 1, 2);
create table t (a int default (if(1, 2, 3)), b int);
select if(1, 2, 3);
create trigger y before insert on a for each row begin if new.x then set new.y = 1; end if; end;
select 'last';
create trigger z before insert on a for each row precedes `u` while new.x > 1 do set new.x = new.x - 1; end while;
