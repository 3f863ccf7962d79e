copy t to stdout;
copy t from '/tmp/stdin.csv';
copy (select * from stdin) to stdout;
select * from stdin;
