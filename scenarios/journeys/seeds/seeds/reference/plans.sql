INSERT INTO plans (code, name) VALUES ('free', 'Free'), ('team', 'Team') ON CONFLICT (code) DO NOTHING;
