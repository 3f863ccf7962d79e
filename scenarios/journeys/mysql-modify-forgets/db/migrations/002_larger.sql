-- migrate:up
ALTER TABLE boats MODIFY id bigint, MODIFY seen timestamp(3) NOT NULL DEFAULT current_timestamp(3);

-- migrate:down
ALTER TABLE boats MODIFY id int, MODIFY seen timestamp NOT NULL DEFAULT current_timestamp;
