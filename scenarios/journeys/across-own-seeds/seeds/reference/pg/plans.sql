INSERT INTO plans (code, tags) VALUES ('free', ARRAY['a']) ON CONFLICT DO NOTHING;
