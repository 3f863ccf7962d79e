-- migrate:up
ALTER TABLE ships ADD title text;
UPDATE ships SET title = name;

-- migrate:down
ALTER TABLE ships DROP title;
