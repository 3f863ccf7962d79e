-- migrate:up
ALTER TABLE people ADD full_name text;
UPDATE people SET full_name = first_name || ' ' || last_name;
ALTER TABLE people ALTER full_name SET NOT NULL, DROP first_name, DROP last_name;

-- migrate:down
ALTER TABLE people ADD first_name text, ADD last_name text;
UPDATE people SET first_name = split_part(full_name, ' ', 1), last_name = split_part(full_name, ' ', 2);
ALTER TABLE people ALTER first_name SET NOT NULL, ALTER last_name SET NOT NULL, DROP full_name;
