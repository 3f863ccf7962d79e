-- migrate:up
CREATE TABLE nicks (id integer PRIMARY KEY, nick text);
CREATE TABLE letters (id integer PRIMARY KEY, email text, masked text);
CREATE TABLE births (id integer PRIMARY KEY, born text);
CREATE TABLE newer (id integer PRIMARY KEY, said text, newer text);
CREATE TABLE bosses (id integer PRIMARY KEY);
CREATE TABLE crew (id integer PRIMARY KEY, boss integer, kin integer);
CREATE TABLE plans (id integer PRIMARY KEY, plan text);
CREATE TABLE states (id integer PRIMARY KEY, state text);
CREATE TABLE kinds (id integer PRIMARY KEY, kind text);
CREATE TABLE lengths (id integer PRIMARY KEY, length text);
CREATE TABLE flags (id integer PRIMARY KEY, flag text);
CREATE TABLE names (id integer PRIMARY KEY, flag text, name text);

-- migrate:down
DROP TABLE names, flags, newer, lengths, kinds, states, plans, crew, bosses, births, letters, nicks;
