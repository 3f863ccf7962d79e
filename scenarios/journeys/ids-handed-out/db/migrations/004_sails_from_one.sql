-- migrate:up
CREATE SEQUENCE sails_numbers;
ALTER TABLE sails ALTER id SET DEFAULT nextval('sails_numbers');
ALTER SEQUENCE sails_numbers OWNED BY sails.id;

-- migrate:down
ALTER TABLE sails ALTER id DROP DEFAULT;
DROP SEQUENCE sails_numbers;
