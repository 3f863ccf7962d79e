-- migrate:up
ALTER TABLE boats MODIFY state enum('afloat','moored') NOT NULL;

-- migrate:down
ALTER TABLE boats MODIFY state enum('afloat','moored','sunk') NOT NULL;
