-- migrate:up
CREATE TABLE crews (id int PRIMARY KEY, boat int NOT NULL REFERENCES boats);
CREATE UNIQUE INDEX crews_boat ON crews (boat);

-- migrate:down
DROP TABLE crews;
