drop table real;
