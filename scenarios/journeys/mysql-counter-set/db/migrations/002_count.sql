-- migrate:up
ALTER TABLE boats AUTO_INCREMENT = 5000000;

-- migrate:down
SELECT 1;
