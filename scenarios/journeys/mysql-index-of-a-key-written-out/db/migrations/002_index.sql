-- migrate:up
CREATE INDEX boats_by_owner_and_name ON boats (owner_id, name);

-- migrate:down
DROP INDEX boats_by_owner_and_name ON boats;
