-- migrate:up
ALTER TABLE boats MODIFY state int NOT NULL;
ALTER TABLE boats MODIFY state enum('moored','afloat','sunk') NOT NULL;

-- migrate:down
ALTER TABLE boats MODIFY state int NOT NULL;
ALTER TABLE boats MODIFY state enum('afloat','moored','sunk') NOT NULL;
