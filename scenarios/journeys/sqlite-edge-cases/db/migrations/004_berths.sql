-- migrate:up
DELETE FROM ships WHERE berth < 0;

-- migrate:down
SELECT 1;
