create trigger t after insert on a
begin
  update a set x = case when new.y then 1 else 2 end;
  delete from b where id = new.id;
end;
create temp trigger if not exists u before delete on a when old.x > 1 begin select raise(abort, 'no; end;'); end;
create table trigger_log (x);
create view v as select case when 1 then 2 end as e;
select 'after';
