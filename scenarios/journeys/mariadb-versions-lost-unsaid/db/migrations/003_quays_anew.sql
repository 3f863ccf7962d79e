-- migrate:up
CREATE TABLE quays_new (id int PRIMARY KEY, code varchar(20) NOT NULL) WITH SYSTEM VERSIONING;
INSERT INTO quays_new (id, code) SELECT id, code FROM quays;
DROP TABLE IF EXISTS quays;
RENAME TABLE quays_new TO quays;

-- migrate:down
CREATE TABLE quays_old (id int PRIMARY KEY, code varchar(10) NOT NULL) WITH SYSTEM VERSIONING;
INSERT INTO quays_old (id, code) SELECT id, code FROM quays;
DROP TABLE quays;
RENAME TABLE quays_old TO quays;
