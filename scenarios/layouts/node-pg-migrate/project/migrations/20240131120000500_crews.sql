---- down migration ----
DROP TABLE crews;
---- Up migration
CREATE TABLE crews (id int);
INSERT INTO crews VALUES (1);
