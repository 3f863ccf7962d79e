-- migrate:up
CREATE TABLE ports_gone AS SELECT * FROM ports;
DELETE FROM ports;

-- migrate:down
INSERT INTO ports SELECT * FROM ports_gone;
DROP TABLE ports_gone;
