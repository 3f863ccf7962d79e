-- migrate:up
ALTER TABLE births ALTER born TYPE date USING born::date;

-- migrate:down
ALTER TABLE births ALTER born TYPE text;
