begin;
drop table ships;
commit;
