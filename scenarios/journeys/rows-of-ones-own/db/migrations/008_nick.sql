-- migrate:up
ALTER TABLE nicks ALTER nick SET NOT NULL;

-- migrate:down
ALTER TABLE nicks ALTER nick DROP NOT NULL;
