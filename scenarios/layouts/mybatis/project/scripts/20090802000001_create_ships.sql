-- // Create Changelog
CREATE TABLE ships (id NUMERIC(20,0) NOT NULL PRIMARY KEY);

-- //@UNDO
-- SQL to undo the change goes here.
DROP TABLE ships;
