-- migrate:up
ALTER TABLE ships ADD nick text;
UPDATE ships SET nick = name;

-- migrate:down
ALTER TABLE ships ALTER name TYPE varchar(30);
ALTER TABLE ships ALTER name TYPE text;
ALTER TABLE ships DROP nick;
