-- migrate:up
CREATE TABLE hosts (address inet NOT NULL UNIQUE, card macaddr PRIMARY KEY, CHECK (family(address) = 4));
CREATE TABLE places (id int PRIMARY KEY, at point NOT NULL, around circle);
CREATE TABLE ports (deep int NOT NULL) INHERITS (places);

-- migrate:down
DROP TABLE ports;
DROP TABLE places;
DROP TABLE hosts;
