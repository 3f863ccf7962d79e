CREATE TABLE new_ports (id text PRIMARY KEY, code text COLLATE NOCASE NOT NULL);
INSERT INTO new_ports SELECT * FROM ports;
DROP TABLE ports;
ALTER TABLE new_ports RENAME TO ports;
CREATE UNIQUE INDEX ports_code ON ports (code);
