-- migrate:up
ALTER TABLE crew ADD full_name text;
UPDATE crew SET full_name = first_name || ' ' || last_name;
ALTER TABLE crew ALTER full_name SET NOT NULL, DROP first_name, DROP last_name;

-- migrate:down
ALTER TABLE crew ADD first_name text, ADD last_name text;
UPDATE crew SET first_name = split_part(full_name, ' ', 1), last_name = substr(full_name, length(split_part(full_name, ' ', 1)) + 2);
ALTER TABLE crew ALTER first_name SET NOT NULL, ALTER last_name SET NOT NULL, DROP full_name;
