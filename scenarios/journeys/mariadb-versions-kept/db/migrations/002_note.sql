-- migrate:up
SET system_versioning_alter_history = 1;
ALTER TABLE berths ADD note varchar(10);

-- migrate:down
SET system_versioning_alter_history = 1;
ALTER TABLE berths DROP note;
