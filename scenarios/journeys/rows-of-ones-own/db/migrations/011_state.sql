-- migrate:up
ALTER TABLE states ALTER state SET NOT NULL;

-- migrate:down
ALTER TABLE states ALTER state DROP NOT NULL;
