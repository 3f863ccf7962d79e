drop table pilots;
