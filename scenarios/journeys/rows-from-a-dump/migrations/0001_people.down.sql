DROP TABLE letter;
DROP TABLE person;
