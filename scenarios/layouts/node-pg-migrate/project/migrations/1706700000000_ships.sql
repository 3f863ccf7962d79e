-- Up Migration
CREATE TABLE ships (id int PRIMARY KEY);

-- Down Migration
DROP TABLE ships;
