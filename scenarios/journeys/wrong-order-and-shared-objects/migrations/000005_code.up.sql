ALTER TABLE users ADD COLUMN code text;
ALTER TABLE users ADD CONSTRAINT one_code UNIQUE (code);
