INSERT INTO plans (name) SELECT 'Test' FROM generate_series(1, 2);
