CREATE TABLE ports (id int);
-- Down Migration
DROP TABLE ports;
