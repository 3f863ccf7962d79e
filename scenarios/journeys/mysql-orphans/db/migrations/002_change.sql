-- migrate:up
SET foreign_key_checks = 0;
DELETE FROM owners WHERE id <= 20;
SET foreign_key_checks = 1;

-- migrate:down
INSERT INTO owners (id, name) SELECT DISTINCT owner_id, 'unknown' FROM boats WHERE owner_id NOT IN (SELECT id FROM owners);
