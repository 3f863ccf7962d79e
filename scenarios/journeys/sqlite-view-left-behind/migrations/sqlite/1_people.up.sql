CREATE TABLE people (id integer PRIMARY KEY, name text NOT NULL);
CREATE TABLE cards (id integer PRIMARY KEY, person_id integer NOT NULL REFERENCES people (id));
CREATE VIEW holders AS SELECT people.name, cards.id FROM people JOIN cards ON cards.person_id = people.id;
