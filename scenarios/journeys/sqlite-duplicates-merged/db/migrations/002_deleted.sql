-- migrate:up
DELETE FROM ships WHERE id NOT IN (SELECT min(id) FROM ships GROUP BY name);
CREATE UNIQUE INDEX ships_name ON ships (name);

-- migrate:down
DROP INDEX ships_name;
