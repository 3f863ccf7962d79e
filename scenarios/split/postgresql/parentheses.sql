create rule r as on insert to t do also (
  insert into log values (1);
  insert into log values (2)
);
select 1;
