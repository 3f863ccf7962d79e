create trigger t after insert on a begin
  select 1;
  select 2;
