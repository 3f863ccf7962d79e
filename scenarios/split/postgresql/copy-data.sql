copy ports (id, name) from stdin;
1	Oslo; Norway
2	it's fine
3	\N
\.
select count(*) from ports;
COPY "ports" FROM STDIN WITH (FORMAT csv);
4,"a
b"
\.

select 2;
