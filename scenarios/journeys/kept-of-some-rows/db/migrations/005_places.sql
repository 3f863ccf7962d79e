-- migrate:up
ALTER TABLE ports ADD place text;
UPDATE ports SET place = city || ', ' || state;
ALTER TABLE ports DROP city, DROP state;

-- migrate:down
ALTER TABLE ports ADD city text, ADD state text;
UPDATE ports SET city = split_part(place, ', ', 1), state = split_part(place, ', ', 2);
ALTER TABLE ports DROP place;
