-- migrate:up
CREATE TABLE owners (id int AUTO_INCREMENT PRIMARY KEY, name varchar(40) NOT NULL);
CREATE TABLE boats (
    id int AUTO_INCREMENT PRIMARY KEY,
    owner_id int NOT NULL,
    crew_id int,
    name varchar(40) NOT NULL,
    story text,
    FOREIGN KEY (crew_id) REFERENCES owners (id),
    CONSTRAINT boats_owner FOREIGN KEY (owner_id) REFERENCES owners (id),
    KEY boats_name (name),
    FULLTEXT KEY boats_story (story)
);

-- migrate:down
DROP TABLE boats;
DROP TABLE owners;
