-- migrate:up
select 4;
-- migrate:down
