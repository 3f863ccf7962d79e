--migrate:up
select 1;
--migrate:down foo:bar
select 2;
