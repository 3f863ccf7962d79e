CREATE TABLE new_ports (id integer PRIMARY KEY, code text NOT NULL);
INSERT INTO new_ports SELECT * FROM ports;
DROP TABLE ports;
ALTER TABLE new_ports RENAME TO ports;
