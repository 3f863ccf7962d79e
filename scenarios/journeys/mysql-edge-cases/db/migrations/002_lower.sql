-- migrate:up
UPDATE ships SET nick = lower(nick);

-- migrate:down
SELECT 1;
