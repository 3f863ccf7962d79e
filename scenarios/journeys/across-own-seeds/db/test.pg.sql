INSERT INTO plans (code, tags) VALUES ('test', ARRAY['a', 'b']) ON CONFLICT DO NOTHING;
