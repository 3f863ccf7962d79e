-- migrate:up
CREATE TABLE sails_gone AS SELECT * FROM sails;
DELETE FROM sails;

-- migrate:down
INSERT INTO sails SELECT * FROM sails_gone;
DROP TABLE sails_gone;
