\copy t (x) from stdin with csv
1;2
\.
select 1;
