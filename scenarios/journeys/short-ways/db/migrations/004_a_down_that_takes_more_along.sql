-- migrate:up
ALTER TABLE boats ADD COLUMN afloat boolean NOT NULL DEFAULT true;

-- migrate:down
ALTER TABLE boats DROP COLUMN afloat;
ALTER TABLE boats DROP COLUMN length;
ALTER TABLE boats ADD COLUMN length numeric;
