-- migrate:up
ALTER TABLE boats MODIFY state enum('afloat', 'sunk', 'scrapped') NOT NULL;

-- migrate:down
ALTER TABLE boats MODIFY state enum('afloat', 'sunk') NOT NULL;
