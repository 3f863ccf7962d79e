-- migrate:up
ALTER TABLE boats DROP INDEX boats_owner, ADD INDEX boats_by_owner_and_name (owner_id, name);

-- migrate:down
ALTER TABLE boats ADD INDEX boats_owner (owner_id), DROP INDEX boats_by_owner_and_name;
