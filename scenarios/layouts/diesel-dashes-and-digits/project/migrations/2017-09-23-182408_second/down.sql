drop table second;
