-- migrate:up
CREATE TABLE sails (
    id int PRIMARY KEY,
    boat int NOT NULL REFERENCES boats ON DELETE CASCADE,
    area numeric CHECK (area > 0)
);
CREATE INDEX sails_boat ON sails (boat);

-- migrate:down
DROP TABLE sails;
