-- migrate:up
SET foreign_key_checks = 0;
INSERT INTO boats (owner_id) VALUES (999999);
SET foreign_key_checks = 1;

-- migrate:down
DELETE FROM boats WHERE owner_id = 999999;
