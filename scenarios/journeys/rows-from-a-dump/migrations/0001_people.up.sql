CREATE TABLE person (id serial PRIMARY KEY, email text NOT NULL UNIQUE, boss integer REFERENCES person);
CREATE TABLE letter (id serial PRIMARY KEY, person integer NOT NULL REFERENCES person, words text);
