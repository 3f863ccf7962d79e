drop table e;
