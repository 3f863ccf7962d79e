select 1\; select 2;
select 3 \g
select 4;
