-- migrate:up
ALTER TABLE boats ADD COLUMN length int, ADD CONSTRAINT sizes CHECK (length BETWEEN 1 AND 500);
ALTER TABLE boats ADD CONSTRAINT sister FOREIGN KEY (id) REFERENCES owners (id);

-- migrate:down
ALTER TABLE boats DROP FOREIGN KEY sister;
ALTER TABLE boats DROP COLUMN length;
