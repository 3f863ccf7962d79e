drop table m1;
