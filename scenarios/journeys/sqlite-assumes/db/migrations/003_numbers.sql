-- migrate:up
ALTER TABLE boats RENAME COLUMN code TO number;
CREATE UNIQUE INDEX numbers ON boats (number);

-- migrate:down
DROP INDEX numbers;
ALTER TABLE boats RENAME COLUMN number TO code;
