ALTER TYPE state RENAME TO old_state;
CREATE TYPE state AS ENUM ('open', 'paid', 'sent', 'back');
ALTER TABLE orders ALTER COLUMN state TYPE state USING state::text::state;
DROP TYPE old_state;
