-- migrate:up
ALTER TABLE owners ADD COLUMN boat_id int;

-- migrate:down
ALTER TABLE owners DROP COLUMN boat_id;
