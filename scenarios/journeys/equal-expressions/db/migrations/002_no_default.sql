-- migrate:up
ALTER TABLE notes ALTER COLUMN made_at DROP DEFAULT;

-- migrate:down
ALTER TABLE notes ALTER COLUMN made_at SET DEFAULT now();
