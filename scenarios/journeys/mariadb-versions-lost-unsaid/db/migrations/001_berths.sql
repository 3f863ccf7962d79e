-- migrate:up
CREATE TABLE berths (id int PRIMARY KEY, code varchar(10) NOT NULL) WITH SYSTEM VERSIONING;
CREATE TABLE quays (id int PRIMARY KEY, code varchar(10) NOT NULL) WITH SYSTEM VERSIONING;

-- migrate:down
DROP TABLE quays;
DROP TABLE berths;
