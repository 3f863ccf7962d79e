INSERT INTO plans (name) VALUES ('Free');
