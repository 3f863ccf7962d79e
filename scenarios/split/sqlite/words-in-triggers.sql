begin immediate;
create trigger "end" instead of update of a on v for each row when case when new.a then 1 else 0 end begin
  -- end;
  insert into log values ('begin; end;', "case", [end]);
  select case when old.a = 1 then raise(ignore) else case old.b when 2 then 3 end end;
  update t set `end` = 1 where b = new.b /* end; */;
end;
end;
create table "create trigger" (begin_at text, "end" text default 'x;');
create temporary trigger if not exists main.tr after update on t begin delete from t; end
;
explain select 1;
select 'last'
