-- migrate:up
ALTER TABLE newer ADD CHECK (md5(newer) < '3');

-- migrate:down
ALTER TABLE newer DROP CONSTRAINT newer_newer_check;
