-- migrate:up
ALTER TABLE boats DROP FOREIGN KEY boats_owner, DROP INDEX boats_by_owner;

-- migrate:down
ALTER TABLE boats ADD CONSTRAINT boats_owner FOREIGN KEY (owner_id) REFERENCES owners (id);
