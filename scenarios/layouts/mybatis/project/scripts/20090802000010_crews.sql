-- // crews
CREATE TABLE crews (id int);
--//@UNDO
DROP TABLE crews;
