begin;
select 10;
commit;
