CREATE UNIQUE INDEX ports_code ON ports (code);
