-- migrate:up
CREATE TABLE berths_new (id int PRIMARY KEY, code varchar(20) NOT NULL);
INSERT INTO berths_new SELECT id, code FROM berths;
DROP TABLE berths;
RENAME TABLE berths_new TO berths;

-- migrate:down
CREATE TABLE berths_old (id int PRIMARY KEY, code varchar(10) NOT NULL) WITH SYSTEM VERSIONING;
INSERT INTO berths_old (id, code) SELECT id, code FROM berths;
DROP TABLE berths;
RENAME TABLE berths_old TO berths;
