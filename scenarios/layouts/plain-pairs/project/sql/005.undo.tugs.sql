drop table tugs;
