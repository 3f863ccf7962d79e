-- migrate:up
ALTER TABLE owners ADD CONSTRAINT owners_boat FOREIGN KEY (boat_id) REFERENCES boats (id);

-- migrate:down
ALTER TABLE owners DROP FOREIGN KEY owners_boat, DROP INDEX owners_boat;
