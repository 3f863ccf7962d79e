-- migrate:up
ALTER TABLE item_{n} ADD COLUMN phone text NOT NULL DEFAULT '';
ALTER TABLE item_{n} RENAME COLUMN amount TO total;
CREATE INDEX item_{n}_phone_idx ON item_{n} (phone);
CREATE VIEW active_{n} AS SELECT id, name, total FROM item_{n} WHERE active;

-- migrate:down
DROP VIEW active_{n};
DROP INDEX item_{n}_phone_idx;
ALTER TABLE item_{n} RENAME COLUMN total TO amount;
ALTER TABLE item_{n} DROP COLUMN phone;
