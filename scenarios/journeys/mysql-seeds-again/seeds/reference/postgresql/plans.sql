INSERT INTO plans (name) SELECT 'Free' FROM generate_series(1, 2);
