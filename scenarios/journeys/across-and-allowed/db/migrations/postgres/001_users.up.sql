CREATE TABLE users (id integer PRIMARY KEY, name varchar(80) NOT NULL, born date);
CREATE TABLE legacy (id integer PRIMARY KEY);
