DROP VIEW holders;
DROP TABLE cards;
DROP TABLE people;
