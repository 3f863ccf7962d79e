-- migrate:up
select 6;
  -- migrate:down
select 66;
-- migrate:down
