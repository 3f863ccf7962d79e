DELIMITER //
create procedure p()
begin
  select '//';
  select 1; -- $$ is none of ours
end//
delimiter $$
create trigger t before insert on a for each row begin set new.x = 1; end$$
select 2 $$
DELIMITER ;
select 3;
