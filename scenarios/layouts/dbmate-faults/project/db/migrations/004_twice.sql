-- migrate:up
select 44;
-- migrate:down
select -44;
