-- migrate:up
UPDATE ships SET score = score % 1000;

-- migrate:down
SELECT 1;
