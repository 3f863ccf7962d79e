.read other.sql
  select 1;
.mode csv
select 1
.5;
