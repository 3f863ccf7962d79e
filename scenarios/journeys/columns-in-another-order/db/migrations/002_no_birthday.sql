-- migrate:up
ALTER TABLE people DROP COLUMN born;

-- migrate:down
ALTER TABLE people ADD COLUMN born date;
